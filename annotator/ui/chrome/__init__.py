"""The small fixed parts of the window: article head, bars, dock titles, key caps."""

"""Each picture of the dashboard: from figures to marks. Nothing here draws."""

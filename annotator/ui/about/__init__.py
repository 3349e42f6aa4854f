"""What this program is: versions for a report, how to cite it, and the licence of everything in it."""

"""Reports that yield rows; only the workbook writes a file."""

/// SQL about the imports of a ledger, each time a query of one column.
package enum StoredImports {
  /// The number of the newest one, of an undoing too; NULL where there is none.
  package static let newest = "SELECT max(id) FROM import_run"
  /// How many files and tables were read.
  package static let files = "SELECT count(*) FROM source_file"
  /// The first file (`source_file.id`) whose rows do not add up; NULL where all do.
  package static let miscountedFile = """
    SELECT id FROM source_file
    WHERE read_rows <> new_rows + changed_rows + same_rows + rejected_rows ORDER BY id LIMIT 1
    """
  /// The numbers of those that were undone.
  package static let undone = "SELECT undoes FROM import_run WHERE undoes IS NOT NULL"
}

/// SQL about the imports of a ledger, each time a query of one column.
package enum StoredImports {
  /// The number of the newest one, of an undoing too; NULL where there is none.
  package static let newest = "SELECT max(id) FROM import_run"
  /// The numbers of those that were undone.
  package static let undone = "SELECT undoes FROM import_run WHERE undoes IS NOT NULL"
}

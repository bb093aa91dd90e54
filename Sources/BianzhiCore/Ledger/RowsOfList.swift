/// SQL of the rows of one roster or pay list, whose numbers begin with the number of the list.
package enum RowsOfList {
  /// What has to hold of the number of a row: `s.id \(RowsOfList.between("l.id"))`.
  ///
  /// - Parameter list: the number of the list, as a column or a parameter.
  package static func between(_ list: String) -> String {
    "BETWEEN \(list) << 24 AND (\(list) << 24) + 16777215"
  }
}

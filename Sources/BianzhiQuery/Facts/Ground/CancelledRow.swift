/// Rows of registers that say that they were cancelled, withdrawn or entered by mistake.
enum CancelledRow {
  /// SQL that is true for a row that stands; the import begins the note of another one with 已取消.
  static func stands(_ alias: String) -> String {
    "coalesce(\(alias).note, '') NOT GLOB '已取消*'"
  }
}

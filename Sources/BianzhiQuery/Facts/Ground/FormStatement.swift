import BianzhiCore

/// How SQL tells the numbers that an organ's own form calls approved from those that documents approve.
///
/// Without a document they are never approvals. With one in their row they stand for approvals as long as nothing else in
/// the ledger approves a total of the organ; beside such a total they are the organ's word, as long as the form counts
/// people as well: nobody approves its own quota. A table that only approves is none of these.
enum FormStatement {
  /// An entry of a form that names no document.
  static func isBare(_ alias: String) -> String {
    "(\(alias).document = '' AND \(alias).file IN (\(forms)))"
  }

  /// An entry with a document, of a form that counts the organ's people as well.
  private static func isDocumented(_ alias: String) -> String {
    """
    (\(alias).document <> '' AND \(alias).file IN (\(forms)) AND (\(alias).file IN (\(counting))
      OR (\(alias).organ, \(alias).since) IN (SELECT organ, day FROM stated_row)))
    """
  }

  /// An entry with a document, of a form of an organ of which something else in the ledger approves a total.
  ///
  /// - Parameters:
  ///   - alias: of the entry's table in the statement.
  ///   - table: `quota_row` or `post_row`.
  ///   - inForce: the condition, of a row `o`, that it is in force and counts by then.
  static func isOutdone(_ alias: String, in table: String, inForce: String) -> String {
    """
    (\(isDocumented(alias)) AND \(alias).organ IN (\(approved(table, inForce))))
    """
  }

  /// An entry that is the organ's word, and no approval of it.
  static func isMere(_ alias: String, in table: String, inForce: String) -> String {
    "(\(isBare(alias)) OR \(isOutdone(alias, in: table, inForce: inForce)))"
  }

  /// An entry that is the organ's word beside a total that something else approves.
  static func isIdle(_ alias: String, in table: String, inForce: String) -> String {
    """
    ((\(isBare(alias)) OR \(isDocumented(alias))) AND \(alias).organ IN (\(approved(table, inForce))))
    """
  }

  /// The organs of which something that is no form approves a total.
  private static func approved(_ table: String, _ inForce: String) -> String {
    """
    SELECT o.organ FROM \(table) o WHERE o.total IS NOT NULL AND NOT \(isBare("o"))
      AND NOT \(isDocumented("o")) AND \(inForce)
    """
  }

  private static let forms =
    "SELECT id FROM source_file WHERE kind IN (\(DataKind.forms.sqlOfSources))"
  private static let counting =
    "SELECT id FROM source_file WHERE kind IN (\(lines)) UNION SELECT file FROM stated_row"
  /// Tables of lines, beside the forms with a column for each number.
  private static let lines = DataKind.forms.sources.filter { $0 != DataKind.forms.rawValue }
    .map { "'\($0)'" }.joined(separator: ", ")
}

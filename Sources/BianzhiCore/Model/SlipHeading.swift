/// What a column of approval slips (用编核准单) is called in registers of entries.
///
/// A register that has one records slips, though every cell of it is blank.
package enum SlipHeading {
  package static let words = [
    "控编单号", "控编单编号", "用编核准单号", "编制使用通知单号", "用编核准文号", "核准单号", "核编单号", "用编单号",
    "编制核准单号", "入编通知单号", "编制使用核准单号", "用编核准单", "用编核准单编号", "核准单编号", "编制核准单", "编制使用核准单",
    "控编单", "用编单", "入编核准单号", "进人核准单号",
  ]

  /// - Parameter heading: a header as it stands; of headers of several rows the last one is after the last `/`.
  package static func isMeant(_ heading: String) -> Bool {
    guard let last = heading.split(separator: "/").last else { return false }
    return words.contains(String(last).filter { !$0.isWhitespace })
  }
}

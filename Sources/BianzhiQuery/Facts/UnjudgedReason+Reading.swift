import BianzhiCore

extension UnjudgedReason {
  static let fundingUntoldWording = Wording(
    zh: "有人只写“事业编制”，没有分全额、差额，各类合并比对；其中一类单独看已超过核定或没有核定，请先写明",
    en: """
      some rows say only 事业编制 and not how it is funded, so the kinds are compared as one; one of them alone is over what is \
      approved, or not approved: please say which kind these people hold
      """)
  static let approvalByMonthWording = Wording(
    zh: "批准文件的生效日期只写到月，检查日在该月内，是否已生效决定是否超出，判断不了，请补上日期",
    en: """
      a document of which only the month is told may be in force on the day or not, and that decides whether there are too \
      many; please record its day
      """)

  /// Reads why an organ is unjudged.
  ///
  /// - Throws: ``StoredWordError``.
  init(unjudged reason: String, _ organ: Int64) throws {
    try self.init(stored: reason, at: StoredPlace("unjudged", "reason", row: organ))
  }

  /// Reads why a number is not compared; nil where it is.
  ///
  /// - Throws: ``StoredWordError``.
  init?(counted reason: String, _ organ: Int64) throws {
    if reason.isEmpty { return nil }
    try self.init(stored: reason, at: StoredPlace("all_strength", "reason", row: organ))
  }
}

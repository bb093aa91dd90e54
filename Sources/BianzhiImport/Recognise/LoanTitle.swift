import BianzhiCore

/// What titles, sheets and files of lists of people on loan are called.
enum LoanTitle {
  /// Whether a text speaks of people on loan, whatever else it says: 借调（跟班学习）人员名单, 在编及借调人员花名册.
  static func speaks(_ text: String) -> Bool { words.contains(where: text.holds) }

  /// Whether a title says that all its people are on loan: 借调人员花名册, and not 花名册（含借调）.
  static func isOfAll(_ title: String) -> Bool {
    let plain = title.compatibilityForm.filter { !$0.isWhitespace }
    return speaks(plain) && !others.contains(where: plain.holds)
  }

  /// Whether the titles of a table, or what its sheet and its file are called, say that it lists people on loan.
  ///
  /// - Parameter titles: the texts above the table. One of them that names a roster of others decides, whatever the sheet
  ///   and the file are called.
  static func isOfAll(_ titles: [String], at place: SheetPlace) -> Bool {
    if titles.contains(where: isOfAll) { return true }
    guard !titles.contains(where: isOfOthers) else { return false }
    return [place.sheet ?? "", place.file].contains(where: isOfAll)
  }

  /// Whether titles say that a table lists all people of units, those on loan among them: 花名册（含借调）.
  static func areOfOthers(_ titles: [String]) -> Bool {
    titles.contains(where: isOfOthers) && !titles.contains(where: isOfAll)
  }

  private static func isOfOthers(_ title: String) -> Bool {
    rosters.contains(where: title.holds)
  }

  private static let words = ["借调", "借用", "抽调", "抽借", "借出", "借入", "外借"]
  /// What lists are called of which some are on loan only.
  private static let others = ["在编", "在职", "实有", "含借", "及借", "和借", "与借", "、借"]
  private static let rosters = ["花名册", "在编", "在职", "实有"]
}

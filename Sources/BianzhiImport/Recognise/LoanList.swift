import BianzhiCore

/// A list of people on loan without the unit that they are lent to, parted by unit or by direction: 借调人员名单 with rows
/// that say only 县财政局, or 借入 and 借出.
///
/// It is the roster of none of these units: whoever stands on it stands on a unit's own roster as well, or on that of another.
struct LoanList {
  /// - Parameter head: the first rows of its sheet.
  init?(_ found: TableFinder.Found, _ head: SheetHead, _ place: SheetPlace) {
    guard case .roster = found.kind.storage, found.mapping == .recognised else { return nil }
    // What a sheet is called counts where no title says what it is.
    let titles = found.captions.compactMap(\.heading)
    let texts = titles.isEmpty ? [place.sheet ?? "", place.file] : titles
    guard texts.contains(where: LoanTitle.isOfAll) else { return nil }
    let below = head.rows.filter { $0.number > found.headerRows.upperBound }
    let headings = below.compactMap(Self.heading)
    guard headings.contains(where: Self.isDirection) || headings.contains(where: Self.isUnit) else {
      return nil
    }
  }

  /// The text of a row alone, beside which a number of the part may stand.
  private static func heading(_ row: SheetHead.Row) -> String? {
    let words = row.words.filter { !$0.isEmpty }
    guard let text = words.last, words.count == 1 || words.count == 2 && words[0].count <= 3 else {
      return nil
    }
    return PartOrgan.name(in: text)
  }

  private static func isDirection(_ text: String) -> Bool {
    ["借入", "借出", "抽入", "抽出", "外借", "借进"].contains(where: text.startsWith) && text.count <= 8
  }

  private static func isUnit(_ text: String) -> Bool {
    text.count > 3 && SheetOrgan.looksLikeOrgan(text) && !SheetOrgan.isLikeBody(text)
  }
}

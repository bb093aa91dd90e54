import BianzhiCore
import BianzhiImport
import BianzhiQuery

/// What is left to be decided or put right after imports: of the whole ledger, or of one unit.
struct Worklist {
  let names: [WrittenName]
  let words: [OpenWord]
  let notices: [ImportNotice]
  let rows: [OpenRow]
  /// Organs with approvals in force and no roster.
  let missing: [(code: String, name: String)]
  /// Organs whose newest roster is older than that of others: they have not handed in this time.
  let older: [OlderRoster]
  /// The organs of the ledger, by code.
  let organs: [(code: String, name: String)]

  /// - Parameter organ: code of the only unit that is looked at.
  init(of ledger: Ledger, organ: String? = nil) throws {
    organs = try ledger.organTitles()
    let isAsked = { (code: String) in organ == nil || organ == code }
    let known = Set(organs.map(\.name))
    let isWithoutLedger = organs.allSatisfy { $0.code == $0.name }
    names = try ledger.writtenNames(includesMatched: false).filter { name in
      guard name.isAccepted == nil, isAsked(name.organCode) else { return false }
      // Without an organ ledger, approvals say which units there are.
      return !isWithoutLedger || name.type != .organ || !known.contains(name.written)
    }
    words = try ledger.openWords().filter { word in
      organ == nil || word.organs.contains { isAsked($0) }
    }
    rows = try ledger.openRows().filter { isAsked($0.organ) }
    missing = try ledger.organsWithoutRoster().filter { isAsked($0.code) }
    older = try ledger.olderRosters().filter { isAsked($0.code) }
    let files = try organ.map { try ledger.files(of: $0) }
    notices = try ledger.openNotices().filter {
      files?.contains("\($0.path)\u{1F}\($0.sheet)") ?? true
    }
  }

  func notices(_ sort: ImportNotice.Sort) -> [ImportNotice] { notices.filter { $0.sort == sort } }

  var isEmpty: Bool {
    names.isEmpty && words.isEmpty && notices.isEmpty && rows.isEmpty && missing.isEmpty
      && older.isEmpty
  }

  /// Whether somebody can settle something by filling in.
  var hasQuestions: Bool {
    !names.isEmpty || !words.isEmpty || !notices(.column).isEmpty || !notices(.unit).isEmpty
  }

  /// How much there is of what.
  var tally: Wording {
    let parts: [(Int, String, String)] = [
      (names.count, "待定名称", "names"), (words.count, "待定用语", "words"),
      (distinctColumns.count, "待定表头", "columns"),
      (notices(.unit).count, "不知单位的文件", "files of no known unit"),
      (notices(.unread).count, "未读的文件", "files not read"),
      (rowsOnce.count { $0.contains(where: \.isRefused) }, "拒绝的行", "rows refused"),
      (rowsOnce.count { !$0.contains(where: \.isRefused) }, "存疑的行", "rows in doubt"),
      (missing.count, "未交花名册的机构", "organs without a roster"),
      (older.count, "花名册较早的机构", "organs with an older roster"),
    ]
    let some = parts.filter { $0.0 > 0 }
    return Wording(
      zh: some.map { "\($0.1) \($0.0)" }.joined(separator: "，"),
      en: some.map { "\($0.2): \($0.0)" }.joined(separator: ", "))
  }

  /// What an organ is called, with its code.
  func title(_ code: String) -> String {
    guard let organ = organs.first(where: { $0.code == code }) else { return code }
    return Self.title(organ)
  }

  /// A name with its code, where one organ bears it.
  func titled(_ name: String) -> String {
    let bearers = organs.filter { $0.name == name }
    return bearers.count == 1 ? Self.title(bearers[0]) : name
  }

  static func title(_ organ: (code: String, name: String)) -> String {
    organ.name == organ.code ? organ.name : "\(organ.name)（\(organ.code)）"
  }
}

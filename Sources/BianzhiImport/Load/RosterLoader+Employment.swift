import BianzhiCore

/// Words that do not go with the kind of quota recorded beside them, or stand where none is.
extension RosterLoader {
  /// What a word says by which somebody works: 人事代理 and 合同制 of people without a kind of quota say that they hold no
  /// place; beside a kind that it cannot well go with, it is asked about.
  ///
  /// Institutions employ people on places by contracts, too (聘用制 beside 事业编制).
  func employment(_ row: CellReader, _ kind: Term) -> OtherState? {
    // 编外聘用人员花名册 says it of all of them.
    if kind.id == 0, let told = session.sheet.group?.state, Self.reading(told) == .offQuota {
      return nil
    }
    for column in columns.sorts where !CellReader.isBlankMark(row.bytes(column)) {
      let cell = row.string(column)
      guard let word = EmploymentWord(cell) else { continue }
      let heading = heading(column, "人员类别")
      let text = HeadedState.text(heading: heading, cell)
      guard column != columns.kind, kind.id != 0, kind.mark != 1 else { return (text, column) }
      let isOfServants = Self.servants.contains(
        WordReading(of: writtenKind(row), in: "quota_kind").code)
      // 聘用人员 below 人员类别 beside 行政编制 says only that somebody was taken on.
      let asksHow = ["用工", "用人", "聘用"].contains(where: heading.startsWith)
      switch word {
      case .agency: break
      case .contract: if !isOfServants { continue }
      case .appointed: if !isOfServants || !asksHow { continue }
      }
      return (text + StateText.ofKindMark, column)
    }
    return nil
  }

  /// The kinds of quotas of people who are appointed by law, and not employed by contract.
  private static let servants = Set(
    [QuotaKind.administrative, .politicalLegal, .civilServiceInstitution].map(\.rawValue))

  /// A state or heading by which people are hired, beside a kind of quota that is recorded for the row.
  ///
  /// - Returns: the text to be stored; nil for other words, and where no kind is known.
  func hired(_ word: String, _ row: CellReader) -> String? {
    guard let kind = QuotaKind(rawValue: WordReading(of: writtenKind(row), in: "quota_kind").code),
      kind.isQuota
    else { return nil }
    if EmploymentWord(word).map({ $0 != .agency }) == true {
      let isOfServants = Self.servants.contains(kind.rawValue)
      return word + (isOfServants ? StateText.ofKindMark : StateText.byKindMark)
    }
    // 编外 and 不占编 say of the place itself that there is none; who is back after retiring holds none whatever the kind.
    guard !Self.isOfPlace(word), StateReadings.state(of: word) == .offQuota else { return nil }
    return word + StateText.ofKindMark
  }

  private static func isOfPlace(_ word: String) -> Bool {
    word.holds("编") && !["聘", "用工"].contains(where: word.holds)
      || ofNoPlace.contains(where: word.holds)
  }

  /// What a remark or the sort of people says of somebody for whom a kind of quota is recorded: 劳务派遣 and 公益性岗位 cannot go
  /// with it, so that both are asked about. People of programmes and trainees hold no place, whatever is filled in.
  func ofKind(_ told: OtherState?, _ row: CellReader) -> OtherState? {
    guard let told, Self.reading(told.text) == .offQuota, let mark = told.text.firstIndex(of: "："),
      case let word = String(told.text[told.text.index(after: mark)...]), !Self.isOfPlace(word),
      !Self.ofProgrammes.contains(where: word.holds),
      QuotaKind(rawValue: WordReading(of: writtenKind(row), in: "quota_kind").code)?.isQuota == true
    else { return told }
    return (told.text + StateText.ofKindMark, told.column)
  }

  private static let ofProgrammes = ["三支一扶", "西部计划", "志愿者", "特岗", "村官", "见习", "实习"]

  /// Whether the table has a column for the kind of quota, and the row none.
  func lacksKind(_ kind: Term) -> Bool { kind.id == 0 && columns.kind >= 0 }

  /// A remark that somebody holds no place, of whom no kind of quota is recorded: it says all, whether they are at the post or
  /// elsewhere (支教, and 外校来支教，不占编 beside it).
  func ofNoPlace(_ note: OtherState?, _ kind: Term) -> OtherState? {
    lacksKind(kind) ? note.flatMap { Self.reading($0.text) == .offQuota ? $0 : nil } : nil
  }

  /// An answer that is asked about.
  func askedOfKind(_ told: OtherState?) -> OtherState? {
    told.flatMap { $0.text.hasSuffix(StateText.ofKindMark) ? $0 : nil }
  }

  /// Within words for hired people they say that the place is none, or no longer theirs.
  private static let ofNoPlace = ["占编", "在编", "入编", "编制", "返聘", "遗属"]

  /// The word for the kind of quota: the row's, or what the title or a heading says of all.
  private func writtenKind(_ row: CellReader) -> String {
    columns.kind < 0 || session.sheet.hasBlankKind
      ? session.sheet.group?.kind ?? "" : row.string(columns.kind)
  }

  /// A remark that tells another kind than the column for it: 占事业编 beside 行政编制. Nobody knows which of both holds.
  func kindRemark(_ row: CellReader, _ kind: Term) -> OtherState? {
    guard kind.id != 0, kind.mark != 1, columns.note >= 0,
      PlaceElsewhere.mayStand(in: row.bytes(columns.note)),
      let told = KindRemark(row.string(columns.note)),
      let own = QuotaKind(
        rawValue: WordReading(of: writtenKind(row), in: "quota_kind").code),
      !told.agrees(with: own)
    else { return nil }
    let text = HeadedState.text(heading: "备注", told.part) + StateText.ofKindMark
    return (text, columns.note)
  }
}

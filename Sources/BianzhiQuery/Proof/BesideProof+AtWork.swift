import BianzhiCore

/// People who stand on the rosters of an organ no more and work there all the same: lent back by whoever gave them a place.
extension FindingProofs {
  /// Who is on loan to an organ of a finding by the register, or of whom the roster of another organ says in whatever words
  /// that they are there; also who is on loan on that roster, and nothing tells where.
  ///
  /// - Parameter away: people who were counted in the finding and are on its rosters no more.
  func stillAtWork(
    _ away: [ListedPerson], _ sighting: Sighting, _ run: RunInfo
  ) throws -> [BesideProof.Person] {
    let own = try people.organs(of: sighting)
    let isAsked = asksOfRemarks(sighting)
    var found: [BesideProof.Person] = []
    for person in away {
      let loans = try loans(of: person, run)
      if let loan = try loans.first(where: { try own.contains(unit(of: $0.borrower)) }) {
        found.append(.init(name: person.name, written: try loan.wording(statements)))
        continue
      }
      let rows = try standing(person, run).subtracting(own).sorted().flatMap { organ in
        try people.listed(organ, of: sighting, in: run).filter {
          person.isSame(as: $0) && !$0.hasLeft
        }
      }
      for row in rows {
        // What a remark alone says is a ground that somebody may approve: see openRemarks.
        guard
          let text = try saysThere(row, own, isTold: !loans.isEmpty, byRemark: !isAsked)
        else { continue }
        let name = try statements.organ(row.organ).name
        found.append(.init(name: person.name, written: "\(name) \(text)"))
        break
      }
    }
    return found
  }

  /// What a row says by which its person is at one of some organs, or is lent to nobody knows whom; nil where it says
  /// nothing of the kind.
  ///
  /// - Parameters:
  ///   - isTold: the register says where the person is on loan.
  ///   - byRemark: the remark says it as well as the other cells.
  func saysThere(
    _ row: ListedPerson, _ organs: [Int64], isTold: Bool, byRemark: Bool = true
  ) throws -> String? {
    let mentions = try organs.map(mention)
    let texts = byRemark ? row.texts : [row.body, row.post ?? "", row.state.text]
    for text in texts where mentions.contains(where: { $0.isMade(in: PresentWords(text)) }) {
      return text
    }
    guard !isTold, row.isLent, !row.tellsLoan else { return nil }
    return row.state.text
  }

  /// How texts may call an organ.
  func mention(of organ: Int64) throws -> UnitMention {
    if let known = kept.mentions[organ] { return known }
    let mention = try LedgerNameBook.mention(of: organ, in: statements.database)
    kept.mentions[organ] = mention
    return mention
  }

  /// The organ that an inner body is of; any other organ itself.
  private func unit(of organ: Int64) throws -> Int64 {
    try statements.first(
      """
      SELECT superior FROM organ_row
      WHERE organ = ?1 AND category = '内设机构' AND superior IS NOT NULL AND ended IS NULL
      """, [.integer(organ)]
    ) { $0.integer(0) } ?? organ
  }

  /// Whether the register has an open loan of somebody to one of some organs, or to a body of one.
  func isLent(_ person: ListedPerson, to organs: [Int64], _ run: RunInfo) throws -> Bool {
    try loans(of: person, run).contains { try organs.contains(unit(of: $0.borrower)) }
  }

  private struct OpenLoan {
    let borrower: Int64
    let since, note: String

    func wording(_ statements: PreparedStatements) throws -> Wording {
      let name = try statements.organ(borrower).name
      let day = Int64(since).flatMap { RecordedDate(stored: $0)?.description } ?? since
      return Wording(
        zh: "借调登记 \(name) \(day) 起", en: "register of loans, \(name) since \(day)")
    }
  }

  /// Loans of somebody by the register that are not over on the day of a run.
  private func loans(of person: ListedPerson, _ run: RunInfo) throws -> [OpenLoan] {
    try statements.rows(
      """
      SELECT borrower, since, coalesce(note, '') FROM loan_row l
      WHERE \(CancelledRow.stands("l")) AND (person = ?1 OR name = ?2 AND (person = 0 OR ?1 = 0)) AND brought <= ?3
        AND (ended IS NULL OR ended > ?3)
        AND (typeof(since) <> 'integer' OR since <= ?4)
        AND (typeof(until) <> 'integer'
          OR CASE WHEN until > 999999 THEN until ELSE until * 100 + 31 END >= ?4)
      ORDER BY id
      """,
      [
        .integer(person.person ?? 0), .text(person.name), .integer(run.horizon),
        .integer(Int64(run.asOf.yyyymmdd)),
      ]
    ) { OpenLoan(borrower: $0.integer(0), since: $0.optionalText(1) ?? "", note: $0.text(2)) }
    .filter { LoanReturn($0.note) == nil }
  }
}

extension ListedPerson {
  /// The title or remark by which somebody is drawn off to work, wherever that is: 抽调县专班工作, 在县里跟班学习.
  var saysDrawnOff: String? {
    let isSaid = { (part: String) in
      Self.drawnOff.contains(where: part.contains) && !Self.isBack.contains(where: part.contains)
    }
    let words = PresentWords(note)
    if (words.parts + words.bracketed).contains(where: isSaid) { return note }
    // 对口支援办公室主任 is a post; only what stands in brackets is said of the person.
    return PresentWords(post ?? "").bracketed.contains(where: isSaid) ? post : nil
  }

  private static let drawnOff = [
    "借调", "借用", "借出", "抽调", "抽借", "外借", "跟班", "跟岗", "帮助工作", "帮忙", "协助工作", "驻点", "派驻", "挂职", "专班",
    "支援",
  ]
  /// 借调审批 is somebody's work, and who is back was lent.
  private static let isBack = [
    "返", "回", "归队", "已完", "到期", "终止", "解除", "审批", "管理", "手续", "政策", "负责", "联系",
  ]

  /// On loan, attached or dispatched by the state.
  var isLent: Bool {
    let away: Set<PersonState> = [.secondedOut, .attached, .dispatched]
    guard let state = PersonState(rawValue: state.code) else { return false }
    return away.contains(state)
  }

  /// All that the row says in words of where its person is.
  var texts: [String] { [body, post ?? "", state.text, note].filter { !$0.isEmpty } }

  /// Whether the row says where its person is on loan, as far as a name stands beside the word.
  var tellsLoan: Bool {
    [state.text, note].contains { text in
      PresentWords(text).parts.contains { part in
        ["借", "抽", "挂", "派", "跟班", "驻", "帮助", "支援"].contains(where: part.holds)
          && !LoanWord.isBare(part) && PersonState(recorded: part) == nil
      }
    }
  }
}

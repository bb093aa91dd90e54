import BianzhiCore
import GRDB

/// Says of a person whose lists differ how they do, and what on record explains it.
struct ReconcileJudge {
  /// One row of a roster.
  struct StaffRow {
    let organ: Int64
    let counts, hasLeft, hasKind: Bool
    let state: PersonState?
    let name, stateText, document: String
    let leftOn, entered: RecordedDate?
  }

  /// A person's rows and what each payer pays.
  struct Person {
    let number: Int64
    let rows: [StaffRow]
    /// In the order of the lists; with the names that the payer's list gives.
    let paid: [(payer: Int64, amount: Int64, names: Set<String>)]

    var name: String {
      rows.first { !$0.name.isEmpty }?.name ?? paid.flatMap(\.names).sorted().first ?? ""
    }
    var amount: Int64 { paid.reduce(0) { $0 + $1.amount } }
    var counted: StaffRow? { rows.first(where: \.counts) }
  }

  let ground: ReconcileGround
  let paidBy: [Int64: [Int64: Int]]
  /// Units whose people one other payer pays.
  let paidByOne: Set<Int64>
  /// Pairs of payers that pay mostly the same people.
  let shared: Set<[Int64]>
  let departures: DepartureSearch
  let paidThrough: PaidThrough
  private let staff, pay: RawStatement

  init(_ ground: ReconcileGround, _ reader: ReconcileReader) throws {
    (self.ground, paidBy) = (ground, reader.paidBy)
    paidByOne = Set(paidBy.keys.filter(reader.isPaidByOne))
    shared = Self.sharedPayers(ground.pay, reader)
    let database = ground.preparation.database
    let leavers = reader.kept.filter { person, match in
      !match.pay.isEmpty
        && (ReconcileReader.counted(match).isEmpty || match.places.contains(where: \.hasLeft)
          || !ground.records.moves(of: person).isEmpty)
    }
    departures = try DepartureSearch(
      ground.preparation, ground.records, of: Set(leavers.map(\.person)))
    paidThrough = try PaidThrough(departures, in: ground.pay.month)
    staff = try RawStatement(
      database,
      """
      SELECT coalesce(s.name, ''), coalesce(t.text, ''), coalesce(s.document, ''), s.left_on,
        s.entered, s.kind IS NOT NULL
      FROM staff_row s LEFT JOIN term t ON t.id = s.state WHERE s.id = ?
      """)
    pay = try RawStatement(database, "SELECT amount, coalesce(name, '') FROM pay_row WHERE id = ?")
  }

  /// The share of people in common by which two payers are said to pay together, as in `pay.double`.
  private static func sharedPayers(_ pay: PayMonth, _ reader: ReconcileReader) -> Set<[Int64]> {
    var pairs: [[Int64]: Int] = [:]
    for (_, match) in reader.kept {
      let payers = reader.payers(match).sorted()
      guard payers.count == 2 else { continue }
      pairs[payers, default: 0] += 1
    }
    return Set(
      pairs.filter { pair, people in
        let least = pair.map { pay.sums[$0]?.lines ?? 0 }.min() ?? 0
        return people >= 2 && people * 5 >= least * 4
      }.keys)
  }

  func person(_ number: Int64, _ match: PersonMatch) throws -> Person {
    let rows = try match.places.map { place in
      staff.bind(place.row, at: 1)
      defer { staff.reset() }
      _ = try staff.next()
      let date = { (column: Int32) in
        staff.isInteger(column) ? RecordedDate(stored: staff.integer(column)) : nil
      }
      let tellsKinds = ground.rosters[place.organ]?.traits.hasKind ?? false
      return StaffRow(
        organ: place.organ, counts: place.counts, hasLeft: place.hasLeft,
        hasKind: !tellsKinds || staff.integer(5) == 1, state: ground.state(place.state),
        name: staff.text(0), stateText: staff.text(1), document: staff.text(2), leftOn: date(3),
        entered: date(4))
    }
    var paid: [(payer: Int64, amount: Int64, names: Set<String>)] = []
    for line in match.pay {
      guard let payer = ground.pay.payer(of: line) else { continue }
      pay.bind(line, at: 1)
      defer { pay.reset() }
      guard try pay.next() else { continue }
      let (amount, name) = (pay.integer(0), pay.text(1))
      if let place = paid.firstIndex(where: { $0.payer == payer }) {
        paid[place].amount += amount
        if !name.isEmpty { paid[place].names.insert(name) }
      } else {
        paid.append((payer, amount, name.isEmpty ? [] : [name]))
      }
    }
    return Person(number: number, rows: rows, paid: paid)
  }

  /// The differences of a person; none where the lists agree after all.
  func lines(_ person: Person) throws -> [ReconciledLine] {
    let paying = person.paid.filter { $0.amount > 0 }
    var lines: [ReconciledLine] = []
    if let row = person.counted {
      if person.paid.isEmpty || paying.isEmpty {
        lines += notPaid(person, row).map { [$0] } ?? []
      } else if !paying.contains(where: { one in
        person.rows.contains { $0.counts && $0.organ == one.payer }
      }) {
        lines.append(
          try leftPayer(person, paying[0].payer) ?? paidByAnother(person, row, paying[0].payer))
      }
    } else if !paying.isEmpty {
      lines += try onNoPlace(person, paying[0].payer).map { [$0] } ?? []
    }
    if paying.count > 1 {
      var twice = paidTwice(person)
      // Money is at stake once.
      if lines.contains(where: { $0.standing == .open && $0.amount != nil }) { twice.amount = nil }
      lines.append(twice)
    }
    return lines.map { line in
      var line = line
      (line.name, line.person) = (person.name, PersonNumber(packed: person.number))
      line.payers = person.paid.map { ground.titles.name($0.payer) }
      if line.state.isEmpty { line.state = person.rows.first?.stateText ?? "" }
      return line
    }
  }

  /// What is said of a loan that no document of the register approves.
  func undocumented(_ document: String) -> Wording {
    document.allSatisfy(\.isWhitespace)
      ? Wording(zh: "，没有批准文号", en: ", without a document") : Wording(zh: "", en: "")
  }

  private func paidByAnother(
    _ person: Person, _ row: StaffRow, _ payer: Int64
  ) -> ReconciledLine {
    var line = ReconciledLine(.paidByAnother, .open, ground.organ(row.organ))
    (line.amount, line.state) = (person.amount, row.stateText)
    if let loan = ground.records.loans(of: person.number, ground.monthDays).first(where: {
      $0.lender == row.organ && $0.borrower == payer
    }) {
      line.say(
        .explained, "借调登记：\(loan.since?.description ?? "") 起借出" + undocumented(loan.document).zh,
        "register: on loan since \(loan.since?.description ?? "")" + undocumented(loan.document).en,
        document: loan.document)
    } else if let move = moved(person.number, among: [row.organ, payer]) {
      line.say(
        .explained, "\(move.date?.description ?? "") 有\(move.isEntry ? "入编" : "出编")登记",
        "register: \(move.isEntry ? "entry" : "exit") on \(move.date?.description ?? "")",
        document: move.document)
    } else if ground.isPaidThrough(payer, row.organ, paidBy) {
      line.say(
        .explained, "本单位当月没有自己的工资表，人员由该单位统一发放",
        "the unit has no pay list of its own; that one pays its people")
    } else {
      doubtMonth(&line, row.organ)
    }
    return line
  }

  /// What nothing explains on a roster of another month stays open to doubt.
  func doubtMonth(_ line: inout ReconciledLine, _ organ: Int64) {
    guard line.standing == .open, ground.isOfOtherMonth(organ) else { return }
    let day =
      ground.rosters[organ].flatMap { CalendarDay(yyyymmdd: $0.day) }?.description ?? ""
    line.say(
      .unsure, "花名册是 \(day) 的，与工资表不同月", "the roster is of \(day), not of the pay month")
  }
}

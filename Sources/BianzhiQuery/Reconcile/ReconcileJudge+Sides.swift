import BianzhiCore

/// People who are on one of the two lists only.
extension ReconcileJudge {
  /// On a place, and paid nothing; nil where the unit's pay is not known at all.
  func notPaid(_ person: Person, _ row: StaffRow) -> ReconciledLine? {
    guard ground.pay.hasList(row.organ) || paidBy[row.organ] != nil else { return nil }
    var line = ReconciledLine(.notPaid, .open, ground.organ(row.organ))
    line.state = row.stateText
    explain(&line, unpaid: person.number, row)
    if line.standing == .open { doubt(&line, unpaid: person, row) }
    doubtMonth(&line, row.organ)
    // Who pays the others of the unit may well not pay everybody of it.
    if line.standing == .open, !ground.pay.hasList(row.organ), !paidByOne.contains(row.organ) {
      line.say(
        .unsure, "本单位没有当月工资表，不能说没有发放",
        "the unit has no pay list of the month: whether somebody is paid cannot be said")
    }
    return line
  }

  /// What on record explains that somebody is not paid.
  private func explain(_ line: inout ReconciledLine, unpaid person: Int64, _ row: StaffRow) {
    if row.state == .unpaidLeave {
      line.say(
        .explained, "花名册记为\(row.stateText)", "the roster says: on unpaid leave",
        document: row.document)
    } else if let exit = ground.records.exit(
      of: person, by: ground.monthDays.upperBound, from: row.organ)
    {
      line.say(
        .explained, "增减登记：\(exit.date?.description ?? "") 出编",
        "register: exit on \(exit.date?.description ?? "")", document: exit.document)
    } else if let entry = ground.records.entry(of: person, into: row.organ, arriving) {
      line.say(
        .explained, "增减登记：\(entry.date?.description ?? "") 入编，工资随后起发",
        "register: entry on \(entry.date?.description ?? ""), pay follows", document: entry.document
      )
    } else if let entered = row.entered, entered.last >= ground.monthDays.lowerBound {
      line.say(
        .explained, "花名册记 \(entered) 进入，工资随后起发", "by the roster entered on \(entered), pay follows")
    }
  }

  /// Why the lists may not tell that somebody is not paid.
  private func doubt(_ line: inout ReconciledLine, unpaid person: Person, _ row: StaffRow) {
    let loan = ground.records.loans(of: person.number, ground.monthDays)
      .first { $0.lender == row.organ }
    if let loan, !ground.pay.hasList(loan.borrower) {
      line.say(
        .unsure, "借出到\(ground.titles.name(loan.borrower))，该单位没有当月工资表",
        "on loan to \(ground.titles.name(loan.borrower)), of which there is no pay list",
        document: loan.document)
    } else if ground.namelessPaid.contains(row.name) {
      line.say(
        .unsure, "工资表上有同名而没有身份证号的人", "a pay line without a number bears the same name")
    } else if !row.hasKind {
      line.say(
        .unsure, "花名册没有写编制类型，不知道是否占编", "the roster gives no kind of quota: maybe on no place")
    } else if !person.paid.isEmpty {
      line.say(.open, "在工资表上，应发为零或负数", "on the pay list with nothing to pay, or less")
    }
  }

  /// The days in which somebody may enter and not be paid yet: until the roster's day.
  private var arriving: ClosedRange<CalendarDay> {
    let last = max(ground.preparation.setting.asOf, ground.monthDays.upperBound)
    return ground.lately.lowerBound...last
  }

  /// Paid, and on no place; nil where the payer has no roster.
  func onNoPlace(_ person: Person, _ payer: Int64) throws -> ReconciledLine? {
    guard let row = person.rows.first(where: { $0.organ == payer }) ?? person.rows.first else {
      return try onNoRoster(person, payer)
    }
    if person.rows.allSatisfy(\.hasLeft) { return try left(person, row, payer) }
    if let line = try leftPayer(person, payer) { return line }
    let living = person.rows.first { !$0.hasLeft } ?? row
    let sort: ReconcileSort =
      switch living.state {
      case .offQuota: .offQuotaPaid
      case .secondedIn: .borrowedPaid
      default: .notCountedPaid
      }
    var line = ReconciledLine(sort, .explained, ground.organ(payer))
    // 编外 may stand in the column of the kind alone.
    let word = sort == .offQuotaPaid ? PersonState.offQuota.rawValue : living.stateText
    (line.amount, line.state) = (person.amount, word)
    line.say(
      .explained, "\(ground.titles.name(living.organ)) 花名册记为\(word)",
      "the roster of \(ground.titles.name(living.organ)) says: \(word)",
      document: living.document)
    return line
  }

  /// Pay by a unit that says itself that the person left, whoever lists the person now; nil where that is not so, is of late
  /// or on no day, or the payer pays the others of that unit too.
  func leftPayer(_ person: Person, _ payer: Int64) throws -> ReconciledLine? {
    guard let found = try departures.departure(of: person.number, payer: payer),
      let date = found.date, date.last <= ground.lately.lowerBound, !found.elsewhere.isEmpty,
      try !found.elsewhere.contains(where: { try paidThrough.pays(payer, for: $0) })
    else { return nil }
    var line = ReconciledLine(.leftButPaid, .open, ground.organ(payer))
    line.amount = person.amount
    line.state = person.rows.first { $0.organ == payer }?.stateText ?? ""
    say(&line, left: date, document: found.document)
    doubtMonth(&line, payer)
    return line
  }

  private func left(_ person: Person, _ row: StaffRow, _ payer: Int64) throws -> ReconciledLine {
    var line = ReconciledLine(.leftButPaid, .open, ground.organ(payer))
    (line.amount, line.state) = (person.amount, row.stateText)
    if let entry = ground.records.entry(
      of: person.number, into: payer, CalendarDay.earliest...ground.monthDays.upperBound),
      row.organ != payer
    {
      line.say(
        .explained, "增减登记：\(entry.date?.description ?? "") 进入发放单位",
        "register: entered the payer on \(entry.date?.description ?? "")", document: entry.document)
      return line
    }
    guard ground.rosters[payer] != nil || row.organ == payer else {
      line.say(
        .unsure, "发放单位没有花名册，可能已到该单位工作", "the payer has no roster: maybe the person works there")
      return line
    }
    let found = try departures.departure(of: person.number, payer: payer)
    say(&line, left: found?.date, document: found?.document ?? row.document)
    doubtMonth(&line, row.organ)
    return line
  }

  /// Pay of a month that begins less than a month after the leaving is let pass.
  private func say(_ line: inout ReconciledLine, left: RecordedDate?, document: String) {
    guard let left else {
      line.say(.unsure, "没有写明离开的日期", "the day of leaving is not recorded", document: document)
      return
    }
    let isLate = left.last <= ground.lately.lowerBound
    line.say(
      isLate ? .open : .explained, isLate ? "\(left) 离开" : "\(left) 离开，当月和次月的工资不算",
      isLate ? "left on \(left)" : "left on \(left): pay of that month and the next is let pass",
      document: document)
  }

  private func onNoRoster(_ person: Person, _ payer: Int64) throws -> ReconciledLine? {
    guard let list = ground.rosters[payer] else { return nil }
    let found = try departures.departure(of: person.number, payer: payer)
    if let found, found.hasLeft {
      var line = ReconciledLine(.leftButPaid, .open, ground.organ(payer))
      line.amount = person.amount
      say(&line, left: found.date, document: found.document)
      return line
    }
    var line = ReconciledLine(.notOnRoster, .open, ground.organ(payer))
    line.amount = person.amount
    let after = CalendarDay(yyyymmdd: list.day) ?? ground.monthDays.lowerBound
    if let entry = ground.records.entry(
      of: person.number, into: payer,
      min(after, ground.lately.upperBound)...ground.lately.upperBound)
    {
      line.say(
        .explained, "增减登记：\(entry.date?.description ?? "") 入编，在花名册之后",
        "register: entry on \(entry.date?.description ?? ""), after the roster",
        document: entry.document)
    } else if let loan = ground.records.loans(of: person.number, ground.monthDays).first(where: {
      $0.borrower == payer
    }) {
      line.say(
        .explained,
        "借调登记：从\(ground.titles.name(loan.lender))借入" + undocumented(loan.document).zh,
        "register: on loan from \(ground.titles.name(loan.lender))"
          + undocumented(loan.document).en,
        document: loan.document)
    } else if !person.name.isEmpty && (ground.namelessStaff[payer] ?? []).contains(person.name) {
      line.say(
        .unsure, "花名册上有同名而没有身份证号的人", "somebody of that name is on the roster without a number")
    }
    doubtMonth(&line, payer)
    return line
  }
}

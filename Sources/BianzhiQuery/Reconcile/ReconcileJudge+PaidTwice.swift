import BianzhiCore

/// People whom two payers pay for one month.
extension ReconcileJudge {
  func paidTwice(_ person: Person) -> ReconciledLine {
    let paying = person.paid.filter { $0.amount > 0 }
    let organ = person.counted?.organ ?? paying[0].payer
    var line = ReconciledLine(.paidTwice, .open, ground.organ(organ))
    line.amount = person.amount - (paying.map(\.amount).max() ?? 0)
    let payers = paying.map(\.payer)
    let names = Set(paying.flatMap(\.names).map(Vocabulary.key))
    if names.count > 1 {
      line.say(
        .unsure, "各处姓名不同，可能不是同一人", "the lists name the person differently: maybe not one person")
    } else if shared.contains(payers.sorted()) {
      line.say(
        .unsure, "两家发放的人大半相同，可能分摊发放",
        "the two pay mostly the same people: they may share the paying")
    } else if let move = moved(person.number, among: payers) {
      line.say(
        .explained, "\(move.date?.description ?? "") 有\(move.isEntry ? "入编" : "出编")登记，调动衔接月份",
        "register: \(move.isEntry ? "entry" : "exit") on \(move.date?.description ?? "")",
        document: move.document)
    } else if let told = toldMove(person, among: payers) {
      line.say(.explained, told.zh, told.en)
    } else if let loan = ground.records.loans(of: person.number, ground.monthDays).first(where: {
      payers.contains($0.lender) && payers.contains($0.borrower)
    }) {
      line.say(
        .open, "借调期间两头发放", "on loan and paid by both sides", document: loan.document)
    }
    return line
  }

  /// A move of the pay month or the one before it between some organs.
  func moved(_ person: Int64, among organs: [Int64]) -> RegisterRecords.Move? {
    ground.records.moves(of: person).last { move in
      organs.contains(move.organ)
        && move.date.map {
          $0.last > ground.lately.lowerBound && $0.first <= ground.lately.upperBound
        } == true
    }
  }

  /// What the roster of one of some organs tells of a move of the pay month or the one before it.
  private func toldMove(_ person: Person, among organs: [Int64]) -> Wording? {
    for row in person.rows where organs.contains(row.organ) {
      let organ = ground.titles.name(row.organ)
      if row.hasLeft, let left = row.leftOn, left.last > ground.lately.lowerBound {
        return Wording(
          zh: "\(organ) 花名册记 \(left) \(row.stateText)，调动衔接月份",
          en: "the roster of \(organ) says: \(row.stateText), \(left)")
      }
      if let entered = row.entered, entered.last > ground.lately.lowerBound {
        return Wording(
          zh: "\(organ) 花名册记 \(entered) 进入，调动衔接月份",
          en: "by the roster of \(organ) entered on \(entered)")
      }
    }
    return nil
  }
}

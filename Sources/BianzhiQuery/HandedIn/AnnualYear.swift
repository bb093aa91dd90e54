import BianzhiCore

/// The year of each organ and kind.
struct AnnualYear {
  let opening, closing: AnnualStand
  let moves: AnnualMoves
  /// Approval entries by organ and kind.
  let quotas: [Int64: [String: [ApprovalEntry]]]
  let first, last: CalendarDay

  /// By code of the organ, the kinds as the field tells them.
  func lines() -> [AnnualLine] {
    let organs = Set(opening.numbers.keys).union(closing.numbers.keys)
    var lines: [AnnualLine] = []
    for organ in organs {
      guard let title = closing.titles[organ] ?? opening.titles[organ] else { continue }
      let kinds = Set((opening.numbers[organ] ?? [:]).keys)
        .union((closing.numbers[organ] ?? [:]).keys)
      for kind in kinds where QuotaKind(rawValue: kind)?.isQuota != false {
        var line = AnnualLine(group: title.code, groupName: title.name, kind: kind)
        fillPeople(&line, organ, isOnly: kinds.count == 1)
        fillQuota(&line, organ, kinds)
        fillForm(&line, organ)
        line.count(line)
        lines.append(line)
      }
    }
    return lines.sorted {
      ($0.group, SumOrder.place(ofKind: $0.kind), $0.kind)
        < ($1.group, SumOrder.place(ofKind: $1.kind), $1.kind)
    }
  }

  /// The kinds that are counted in a line: the total holds all quotas, and 事业编制 its funded kinds where they are not told apart.
  private func family(_ kind: String, among kinds: Set<String>) -> Set<String>? {
    guard kind != QuotaKind.total else { return nil }
    guard let known = QuotaKind(rawValue: kind), known == .institution else { return [kind] }
    return QuotaHistory.family(of: known, among: kinds).subtracting(kinds.subtracting([kind]))
  }

  private func fillPeople(_ line: inout AnnualLine, _ organ: Int64, isOnly: Bool) {
    (line.openingDay, line.closingDay) = (opening.days[organ], closing.days[organ])
    let begin = opening.number(organ, line.kind)
    let end = closing.number(organ, line.kind)
    line.opening = begin?.counted
    guard let from = line.openingDay, let number = begin?.counted else {
      if line.closingDay.map({ $0 > first }) == true { line.closing = end?.counted }
      line.people = .unknown(
        Self.reason(
          begin,
          line.openingDay == nil
            ? Wording(zh: "上年末没有可用的花名册", en: "no roster of the year before")
            : Wording(zh: "上年末看不出本类人数", en: "no number of this kind at the beginning")))
      return
    }
    guard let until = line.closingDay, until > from else {
      line.people = .unknown(
        Wording(zh: "\(from) 之后没有可用的花名册", en: "no roster after that of \(from)"))
      return
    }
    line.closing = end?.counted
    let kinds = isOnly ? nil : family(line.kind, among: Set((closing.numbers[organ] ?? [:]).keys))
    let moved = moved(line.kind) ?? moves.answer(organ, kinds, after: from, until: until)
    if case .told(let entered, let left) = moved { (line.entered, line.left) = (entered, left) }
    let open = [begin, end].compactMap(\.self).first { $0.reason != nil }
    guard let result = end?.counted, open == nil else {
      line.people = .unknown(
        Self.reason(open ?? end, Wording(zh: "期末人数不知道", en: "no closing number")))
      return
    }
    switch moved {
    case .untold(let why): line.people = .unknown(why)
    case .told(let entered, let left):
      line.people = AnnualLine.balance(number, entered, left, result)
    }
  }

  /// Why nobody can say who came and went; nil where the register may tell it.
  private func moved(_ kind: String) -> AnnualMoves.Answer? {
    guard kind == QuotaKind.rest else { return nil }
    return .untold(
      Wording(
        zh: "其余编制不是一个类型，增减登记看不出哪些行属于它",
        en: "the rest of a total is no kind, so that the register does not tell who is of it"))
  }

  private static func reason(_ number: AnnualStand.Number?, _ otherwise: Wording) -> Wording {
    guard let reason = number?.reason, reason != .noRoster else { return otherwise }
    return reason.wording
  }

  /// The steps of the year's documents, one after the other.
  private func fillQuota(_ line: inout AnnualLine, _ organ: Int64, _ kinds: Set<String>) {
    line.approvedOpening = opening.number(organ, line.kind)?.approved
    line.approvedClosing = closing.number(organ, line.kind)?.approved
    guard let before = line.approvedOpening, let after = line.approvedClosing else {
      line.quota = .unknown(
        Wording(zh: "没有核定编制，或核定数看不清", en: "no quota is approved, or its number is not clear"))
      return
    }
    let family = family(line.kind, among: kinds)
    var (added, taken): (Int, Int) = (0, 0)
    for (kind, entries) in quotas[organ] ?? [:]
    where family?.contains(kind) ?? (QuotaKind(rawValue: kind)?.isQuota != false) {
      guard let steps = steps(entries) else {
        line.quota = .unknown(
          Wording(zh: "文件相互矛盾，或只有增减数", en: "documents contradict each other, or tell changes only"))
        return
      }
      added += steps.added
      taken += steps.taken
    }
    (line.approvedAdded, line.approvedTaken) = (added, taken)
    line.quota = AnnualLine.balance(before, added, taken, after)
  }

  /// What the documents of the year add and take away by their own words: a change as it is written, a total as what it
  /// is more or less than before.
  private func steps(_ entries: [ApprovalEntry]) -> (added: Int, taken: Int)? {
    let ordered = ApprovalEntry.settled(entries).filter { $0.isInForce(on: last) }
      .sorted { $0.precedes($1) }
    var (added, taken, running): (Int, Int, ApprovedNumber?) = (0, 0, nil)
    for (place, entry) in ordered.enumerated() {
      guard let number = ApprovedNumber.fold(Array(ordered[...place])) else { continue }
      defer { running = number }
      guard !entry.isInForce(on: first) else { continue }
      guard number.hasTotal, !number.isConflict else { return nil }
      let change = entry.change ?? number.people - (running?.people ?? 0)
      if change > 0 { added += change } else { taken -= change }
    }
    return (added, taken)
  }

  private func fillForm(_ line: inout AnnualLine, _ organ: Int64) {
    guard let form = closing.forms[organ]?[line.kind], let day = CalendarDay(form.day), day > first
    else {
      line.form = .unknown(Wording(zh: "年内没有自报表", en: "no form of the year"))
      return
    }
    guard day == line.closingDay else {
      let roster = line.closingDay?.description ?? ""
      line.form = .unknown(
        Wording(
          zh: "自报表是 \(day) 的，花名册是 \(roster.isEmpty ? "没有" : roster) 的",
          en: "the form is of \(day), the roster \(roster.isEmpty ? "is missing" : "of \(roster)")")
      )
      return
    }
    line.stated = form.people
    guard let counted = line.closing else {
      line.form = .unknown(Wording(zh: "期末人数不知道", en: "no closing number"))
      return
    }
    guard counted != form.people else { return }
    line.form = AnnualLine.Check(
      outcome: .notHeld,
      why: Wording(
        zh: "自报 \(form.people) 人，花名册 \(counted) 人",
        en: "\(form.people) stated, \(counted) on the roster"))
  }
}

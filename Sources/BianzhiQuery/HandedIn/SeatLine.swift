import BianzhiCore

/// Who held the posts of one part on one roster.
struct SeatSight {
  let day: CalendarDay
  let people: [PartHolders.Holder]
  /// Leaders of whom nobody can say whether they are in one of them.
  let others: [PartHolders.Holder]
  /// Approved then; nil where nobody can say.
  let approved: Int?

  /// Posts without a holder; nil where nobody can say.
  var free: Int? { others.isEmpty ? approved.map { max(0, $0 - people.count) } : nil }

  func has(_ person: PartHolders.Holder) -> Bool { people.contains(where: person.isSame) }
  func mayHave(_ person: PartHolders.Holder) -> Bool { others.contains(where: person.isSame) }
}

/// The posts of one part on one roster after the other, the newest first: who followed whom. Posts of a part are alike, so
/// that of several who came and went together nobody can say who follows whom.
struct SeatLine {
  let all: [SeatSight]
  /// Whether these are all rosters of the organ; else the one before does not say who leads.
  let isWhole: Bool

  private var end: Wording {
    isWhole
      ? Wording(zh: "没有更早的花名册", en: "there is no earlier roster")
      : Wording(zh: "更早的花名册看不出谁任领导", en: "earlier rosters do not say who leads")
  }

  /// Who was in the post before somebody came.
  func tellPredecessor(of holder: PartHolders.Holder, _ row: inout SeatRow) {
    for (place, sight) in all.enumerated().dropFirst() where !sight.has(holder) {
      let came = all[place - 1].people.filter { !sight.has($0) }
      guard !sight.mayHave(holder) else {
        return row.unknownPredecessor(
          Wording(
            zh: "\(sight.day) 的花名册看不出是否已任该职", en: "the roster of \(sight.day) leaves it open"))
      }
      let left = leavers(after: place)
      guard left.isEmpty else {
        // Into a post that was free or new somebody may have come as well.
        let isSure = sight.free == 0 && all[place - 1].approved == sight.approved
        return row.follow(left, of: came, on: sight.day, isSure: isSure)
      }
      guard let free = sight.free else {
        return row.unknownPredecessor(
          Wording(
            zh: "\(sight.day) 的职数或任职情况看不出", en: "posts on \(sight.day) are not known"))
      }
      guard free > 0 else {
        return row.unknownPredecessor(
          Wording(
            zh: "\(sight.day) 之后增加，没有人离任", en: "came after \(sight.day), when nobody had left"))
      }
      return tellEarlier(before: place, came: came, free: free, &row)
    }
    let oldest = all.last?.day.description ?? ""
    let known = Wording(
      zh: "\(oldest) 的花名册上已在任，\(end.zh)", en: "in post on the roster of \(oldest); \(end.en)")
    row.unknownPredecessor(all.count > 1 ? known : end)
  }

  /// Who left the posts that were empty on a roster.
  private func tellEarlier(
    before place: Int, came: [PartHolders.Holder], free: Int, _ row: inout SeatRow
  ) {
    let approved = all[place].approved
    let isOne = free == 1 && all[place - 1].approved == approved
    for earlier in all.indices.dropFirst(place + 1) {
      guard all[earlier].approved == approved, all[earlier].others.isEmpty else { break }
      let left = leavers(after: earlier)
      guard left.isEmpty else {
        // Of several empty posts nobody knows which one was filled.
        let isSure = isOne && all[earlier].free == 0
        return row.follow(left, of: came, on: all[earlier].day, isSure: isSure)
      }
    }
    row.unknownPredecessor(
      Wording(zh: "此前空缺，看不出由谁离任", en: "empty before, and who had left is not known"))
  }

  /// Who stood in the part on a roster and not on the next one, for sure.
  private func leavers(after place: Int) -> [PartHolders.Holder] {
    let next = all[place - 1]
    return all[place].people.filter { !next.has($0) && !next.mayHave($0) }
  }

  /// Since when so many posts have been empty on every roster.
  ///
  /// - Parameter number: counts the vacancies; the first is the oldest.
  /// - Returns: who left it; nil where nobody can say.
  func tellVacancy(_ number: Int, _ row: inout SeatRow) -> PartHolders.Holder? {
    var first = 0
    while first + 1 < all.count, let free = all[first + 1].free, free >= number { first += 1 }
    let day = all[first].day
    guard first + 1 < all.count, let free = all[first + 1].free else {
      let before =
        first + 1 < all.count ? Wording(zh: "此前看不出", en: "before, nobody can say") : end
      row.remarks.append(
        Wording(
          zh: "至迟 \(day) 已空缺，\(before.zh)", en: "empty on \(day) at the latest; \(before.en)"))
      return nil
    }
    row.vacantSince = day
    let (then, left) = (all[first + 1], leavers(after: first + 1))
    let emptied = (all[first].approved ?? 0) - all[first].people.count - free
    if left.isEmpty {
      row.unknownPredecessor(
        Wording(zh: "\(then.day) 之后增加职数", en: "posts were added after \(then.day)"))
      return nil
    }
    let came = all[first].people.filter { !then.has($0) }
    guard left.count == 1, emptied == 1, came.isEmpty else {
      row.follow(left, of: came, on: then.day, isSure: false)
      return nil
    }
    row.follow(left, of: [], on: then.day)
    return left[0]
  }
}

extension SeatRow {
  fileprivate mutating func unknownPredecessor(_ why: Wording) {
    remarks.append(Wording(zh: "前任：\(why.zh)", en: "predecessor: \(why.en)"))
  }

  /// One who left, where one came; of several only the names are told.
  fileprivate mutating func follow(
    _ left: [PartHolders.Holder], of came: [PartHolders.Holder], on day: CalendarDay,
    isSure: Bool = true
  ) {
    if isSure, left.count == 1, came.count <= 1, !left[0].name.isEmpty {
      (predecessor, lastSeen) = (left[0].name, day)
      return
    }
    let names = left.map(\.name).filter { !$0.isEmpty }
    unknownPredecessor(
      Wording(
        zh: "看不出接替谁，\(day) 之后离任：\(names.joined(separator: "、"))",
        en: """
          nobody can say which of those who left after \(day): \(names.joined(separator: ", "))
          """))
  }
}

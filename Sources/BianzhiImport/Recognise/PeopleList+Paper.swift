import BianzhiCore

/// Papers that list people for another end.
extension PeopleList {
  /// A table that lacks what makes a roster, and is called a paper that lists people for another end: 工资变动审批表.
  init?(paperOf head: SheetHead, sheet: String?, place: SheetPlace) {
    guard
      let row = head.rows.first(where: { row in
        row.words.count { !$0.isEmpty } > 2
          && row.words.contains { Self.names.contains(HeaderWord.normal($0)) }
      })
    else { return nil }
    let above = head.rows.filter { $0.number < row.number }.flatMap(\.words)
    let titles = Self.plain(above + [sheet ?? "", place.file])
    guard !titles.contains(where: { title in Self.rosters.contains(where: title.contains) }),
      !titles.contains(where: LoanTitle.speaks),
      !row.words.contains(where: { HeaderWord.normal($0).contains("编制") }),
      let paper = Self.papers.first(where: { word in titles.contains { $0.contains(word) } })
        ?? titles.lazy.compactMap(Self.named).first
    else { return nil }
    matter = paper
  }

  /// What the title of a list says of its people: 选调生 of 选调生名单. Those who are off quota or have left are no
  /// other matter.
  private static func named(_ title: String) -> String? {
    guard let ending = listEndings.first(where: title.hasSuffix), title.count > ending.count + 1,
      PeopleGroup(title: title) == nil, !["编外", "购买服务", "临时", "派遣"].contains(where: title.contains)
    else { return nil }
    let people = String(title.dropLast(ending.count))
    // 财政局名单 may be meant for the roster.
    return SheetOrgan.looksLikeOrgan(people) ? nil : people
  }
}

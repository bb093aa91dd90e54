import BianzhiCore

/// A list of people that was made for some matter — who was examined, on leave, trained — and is no roster, though
/// it has columns of one.
///
/// A column of quota kinds makes a table a roster, whatever its title says.
struct PeopleList: Hashable, Sendable {
  /// The word that tells the matter, as it stands there: 考核, 请假, 党费.
  let matter: String

  /// - Parameters:
  ///   - header: the header words.
  ///   - titles: the texts above it and the sheet's name, which may tell the matter.
  ///   - name: of the file, which alone tells none, and may say that it is a roster.
  ///   - isOfStates: a column of the table tells the state of people or since when they are here.
  ///   - isOfLoans: a title says that they are on loan; the name of a file alone does not.
  init?(
    header: [String], titles: [String], name: String = "", isOfStates: Bool, isOfLoans: Bool
  ) {
    let words = header.map(HeaderWord.normal).filter { !$0.isEmpty }
    if let other = words.first(where: { word in Self.proposals.contains { word.holds($0) } }),
      !(titles + [name]).contains(where: { title in
        Self.rosters.prefix(2).contains(where: title.holds)
      })
    {
      matter = other
      return
    }
    guard words.contains(where: { Self.names.contains($0) || Self.others.contains($0) }),
      !words.contains(where: { Self.kinds.contains($0) || $0.holds("编制") })
    else { return nil }
    let meant = Self.plain(titles)
    let texts = meant + Self.plain([name])
    guard !texts.contains(where: { $0.holds("实名制") }) else { return nil }
    if let matter = meant.lazy.compactMap(Self.matter).first(where: { !isOfLoans || $0 != "跟班" }) {
      self.matter = matter
      return
    }
    let isTitled = texts.contains { text in Self.rosters.contains(where: text.holds) }
    guard !isOfStates, !isTitled,
      let word = words.first(where: { word in Self.columns.contains { word.holds($0) } }),
      !isOfLoans || !word.holds("跟班")
    else { return nil }
    matter = word
  }

  static let names = Set(
    (TableKind.roster.column(.name)?.headings ?? []).map(HeaderWord.normal))
  private static let kinds = Set(
    (TableKind.roster.column(.quotaKind)?.headings ?? []).map(HeaderWord.normal))

  private static let longestTitle = 60

  static func plain(_ titles: [String]) -> [String] {
    titles.map { $0.compatibilityForm.filter { !$0.isWhitespace } }
      .filter { $0.count <= longestTitle && !isProse($0) }
  }

  /// Whether a text above a table is a note on it, and no title: that speaks of many things.
  static func isProse(_ text: String) -> Bool {
    text.holds("。") || ["注", "说明", "备注", "填表", "填报", "要求"].contains(where: text.startsWith)
  }

  /// The matter that a title names outside the names of units: 党员名册, and not 党员教育中心人员名册.
  private static func matter(of title: String) -> String? {
    matters.first { word in
      title.holds(word) && title.ranges(of: word).contains { !isOfUnit(title, $0) }
    }
  }

  /// Whether a word belongs to a unit's name: 考核办公室, 培训中心, 卫生健康局.
  private static func isOfUnit(_ title: String, _ word: Range<String.Index>) -> Bool {
    let rest = title[word.upperBound...]
    let name = rest.prefix(longestUnit)
    for length in stride(from: name.count, through: 1, by: -1) {
      let start = name.prefix(length)
      if surelyUnits.contains(where: start.hasSuffix) { return true }
      // 慰问退休干部名单 is no list of a 部.
      guard units.contains(where: start.hasSuffix), !start.hasSuffix("干部") else { continue }
      let after = rest.dropFirst(length)
      if after.isEmpty || afterUnits.contains(where: after.hasPrefix)
        || after.first.map({ !$0.isLetter }) == true
      {
        return true
      }
    }
    return false
  }

  private static let longestUnit = 14
}

extension PeopleList {
  /// - Parameters:
  ///   - sheet: its name, where there is one.
  ///   - byName: whether what the file is called counts as a title.
  init?(
    _ found: TableFinder.Found, sheet: String?, place: SheetPlace, byName: Bool = false
  ) {
    // Rosters and lists of inner bodies.
    let isOfADay = [.speaksForADay, .rowsArePeople].allSatisfy(found.kind.traits.contains)
    let inside = found.captions.flatMap(\.texts) + [sheet ?? ""]
    let titles = inside + [place.file]
    guard isOfADay || Self.isOfOtherMoney(found, titles) || Self.isOfDuties(found, titles),
      found.mapping == .recognised,
      found.layout.columns[.quotaKind] == nil || Self.proposes(found.layout.headings),
      !Self.isOfOthers(found, sheet, place)
    else { return nil }
    let states: [Field] = [.state, .onQuota, .entered, .leavingReason, .hasLeft]
    self.init(
      header: found.layout.headings.flatMap(Self.leaf), titles: byName ? titles : inside,
      name: byName ? "" : place.file,
      isOfStates: states.contains { found.layout.columns[$0] != nil },
      isOfLoans: inside.contains(where: LoanTitle.speaks))
  }

  /// Whether a list of leaders says who sees to what, and not who leads which unit: 领导班子分工.
  private static func isOfDuties(_ found: TableFinder.Found, _ titles: [String]) -> Bool {
    found.kind.column(.unitAndPost) != nil && found.kind.column(.quotaKind) == nil
      && titles.contains { title in ["分工", "分管"].contains(where: title.contains) }
  }

  /// Whether a header speaks of what is proposed or established of people, and not of what they are.
  private static func proposes(_ headings: [String]) -> Bool {
    headings.contains { heading in proposals.contains { heading.holds($0) } }
  }

  /// Whether a list of money says neither in its title nor at the head of the amounts that it is of pay: 慰问金, 党费.
  private static func isOfOtherMoney(_ found: TableFinder.Found, _ titles: [String]) -> Bool {
    guard let amount = found.kind.column(.amount), found.kind.traits.contains(.speaksForAMonth)
    else {
      return false
    }
    let heading = found.layout.heading(found.layout.column(.amount))
    return amount.weak.contains(HeaderWord.normal(leaf(heading).last ?? ""))
      && !titles.contains { title in
        ["工资", "薪", "津贴", "绩效"].contains(where: title.holds)
          || ![.nothing, .other(.allowances)].contains(OtherPay.saying(of: title))
      }
  }

  /// Whether the words around a list tell that its people have left or are off quota: such a list is kept.
  private static func isOfOthers(
    _ found: TableFinder.Found, _ sheet: String?, _ place: SheetPlace
  ) -> Bool {
    let group = PeopleGroup.of(found.captions, sheet: sheet, file: place.file)
    let titles = found.captions.flatMap(\.texts) + [sheet ?? "", place.file]
    guard let group, let word = group.state,
      !titles.contains(where: { title in !isProse(title) && anybody.contains(where: title.contains)
      })
    else { return false }
    return group.hasLeft
      || WordReading(of: word, in: "state").code == PersonState.offQuota.rawValue
  }

  /// A sheet in which no table was found.
  init?(_ head: SheetHead, sheet: String?, place: SheetPlace) {
    guard
      let row = head.rows.first(where: { row in
        row.words.count { !$0.isEmpty } > 2
          && row.words.contains {
            let word = HeaderWord.normal($0)
            return Self.names.contains(word) || Self.others.contains(word)
          }
      })
    else { return nil }
    let above = head.rows.filter { $0.number < row.number }
    // A header of two rows has its other words above or below the name.
    let header = head.rows.filter { abs($0.number - row.number) <= 1 }.flatMap(\.words)
    let inside =
      above.filter { $0.words.count { !$0.isEmpty } <= 3 }.flatMap(\.words) + [sheet ?? ""]
    self.init(
      header: header, titles: inside + (Self.isOfLoans(place.file) ? [] : [place.file]),
      isOfStates: false, isOfLoans: inside.contains(where: LoanTitle.speaks))
  }

  private static func leaf(_ heading: String) -> [String] {
    heading.split(separator: "/").map(String.init)
  }
}

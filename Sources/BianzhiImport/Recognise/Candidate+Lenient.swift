import BianzhiCore

extension Candidate {
  /// Whether a table that lacks what tells its kind is of the kind all the same, where no other kind fits: a roster
  /// of people with their numbers and bodies or posts, or a list of leaders since when they hold their posts.
  ///
  /// - Parameters:
  ///   - titles: the sheet's titles and its file's name.
  ///   - place: where it stands.
  func isLikely(titles: String, in head: SheetHead, at place: SheetPlace) -> Bool {
    !kind.likely.isEmpty && kind.columns.allSatisfy { !$0.isRequired || has($0.field) }
      && kind.likely.contains { fits($0, titles: titles, head, place) }
  }

  private func fits(
    _ signs: LikelySigns, titles: String, _ head: SheetHead, _ place: SheetPlace
  ) -> Bool {
    guard (1...signs.mostLacking).contains(lacking),
      signs.fields.allSatisfy({ $0.contains(where: has) }), unknown.count <= signs.mostUnknown,
      signs.titles.isEmpty || signs.titles.contains(where: titles.holds)
    else { return false }
    if signs.postsNameUnits, !postsNameUnits(head) { return false }
    switch signs.people {
    case .anybody: if tellsUnitByPost { return false }
    case .ofOneSort: if !isOfOneSort(head, place) { return false }
    case .withDayOfLeaving: if !hasDaysOfLeaving(head) { return false }
    case .organs: if !listsOrgans(in: head) { return false }
    case .posts: if !namesPosts(in: head) { return false }
    case .whoMoved: if !parts(in: head) { return false }
    case .whoCame: if !saysWhoCame(in: head, place) { return false }
    }
    // 三、退休人员 below the header heads some of the people, and says nothing of the whole.
    let above = head.captions(above: block.rows) + [place.file, place.sheet ?? ""]
    return !signs.otherWords.contains { word in
      (above + layout.headings).contains { $0.holds(word) }
    }
  }

  /// Whether the words around the table tell a known state of all its people (退休人员名单), or whose list it is.
  private func isOfOneSort(_ head: SheetHead, _ place: SheetPlace) -> Bool {
    let captions = head.rows.filter { $0.number < block.rows.lowerBound }
      .map { Caption(row: $0.number, cells: $0.cells) }
    let group = PeopleGroup.of(captions, sheet: place.sheet, file: place.file)
    let texts = captions.flatMap(\.texts) + [place.sheet ?? "", place.file]
    if OtherStaff(kind, layout, texts, group) != nil { return true }
    guard let state = group?.state else { return false }
    return WordReading(of: state, in: "state").isKnown
  }

  /// Whether its categories are those of organs, or without categories its columns are those of an organ ledger.
  func listsOrgans(in head: SheetHead) -> Bool {
    guard let column = layout.columns[.category] else {
      return [.rank, .since, .document, .creditCode].contains(where: has)
    }
    let words = head.rows.filter { $0.number > block.rows.upperBound }.compactMap {
      row -> String? in
      row.words.indices.contains(column) && !row.words[column].isEmpty ? row.words[column] : nil
    }
    let known = words.compactMap { OrganCategory(recorded: $0) }
    if !known.contains(.innerBody), namesOrgans(in: head) { return true }
    // 单位性质 holds all sorts of words: 行政单位, 公益一类.
    if !known.contains(.innerBody), layout.heading(column).contains("性质") {
      return [.rank, .since, .document, .creditCode].contains(where: has)
    }
    return known.count * 2 > words.count && known.contains { $0 != .innerBody }
  }

  /// Whether most of its names are those of organs, and no word beside them says that they are inner bodies; categories in words
  /// that no list has (学校, 乡镇党委政府) are asked about then.
  func namesOrgans(in head: SheetHead) -> Bool {
    // Of a table of which less is known than not, nobody can say what it is.
    guard unknown.count <= layout.columns.count, let names = layout.columns[.organName],
      let category = layout.columns[.category],
      !words(category, in: head).contains(where: Self.tellsBody)
    else { return false }
    let organs = words(names, in: head)
    let found = organs.count { SheetOrgan.looksLikeOrgan($0) && !SheetOrgan.isLikeBody($0) }
    return found > 0 && found * 4 >= organs.count * 3
  }

  private static func tellsBody(_ word: String) -> Bool {
    OrganCategory(recorded: word) == .innerBody
      || ["内设", "科室", "股室", "处室"].contains(where: word.holds)
  }

  /// Whether the words around the table say that its people came, or came and went.
  func saysWhoCame(in head: SheetHead, _ place: SheetPlace) -> Bool {
    parts(in: head)
      || MoveTitle.of(head.captions(above: block.rows) + [place.sheet ?? "", place.file]) != nil
  }

  /// Whether a heading of those who came or went stands above the header, or begins the rows below it.
  private func parts(in head: SheetHead) -> Bool {
    let above = head.rows.last { row in
      row.number < block.rows.lowerBound && row.words.contains { !$0.isEmpty }
    }
    return above.map { MoveWord.begins([$0]) } == true
      || MoveWord.begins(head.rows.lazy.filter { $0.number > block.rows.upperBound })
  }

  private func hasDaysOfLeaving(_ head: SheetHead) -> Bool {
    guard let column = layout.columns[.leftOn] else { return false }
    let days = head.rows.filter { $0.number > block.rows.upperBound }.compactMap { row -> String? in
      guard row.words.count(where: { !$0.isEmpty }) > 2 else { return nil }
      return row.words.indices.contains(column) ? row.words[column] : ""
    }
    return !days.isEmpty && days.allSatisfy { !$0.isEmpty && Field.leftOn.mayHold([$0]) }
  }

  /// Whether only a column such as 单位及职务, read as a post, tells the unit.
  private var tellsUnitByPost: Bool {
    guard let post = layout.columns[.post], !has(.organName), !has(.organCode), !has(.body) else {
      return false
    }
    return layout.heading(post).contains("单位")
  }

  /// Whether every post below the header says whose it is: 岚县民政局局长.
  private func postsNameUnits(_ head: SheetHead) -> Bool {
    guard let column = layout.columns[.post] else { return false }
    let posts = head.rows.filter { $0.number > block.rows.upperBound }.compactMap {
      row -> String? in
      guard row.words.count > column, row.words.count(where: { !$0.isEmpty }) > 1 else {
        return nil
      }
      return row.words[column].isEmpty ? nil : row.words[column]
    }
    return !posts.isEmpty
      && posts.allSatisfy { post in
        post.wholeMatch(of: Self.postOfUnit) != nil && PostTitle(post).leads
          && post.firstMatch(of: Self.postOfBody) == nil
      }
  }

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let postOfUnit =
    #/.{2,}(局|委|政府|镇|乡|街道|中心|院|馆|校|学|会|厅|队|站|办|部)[^、，]*(长|书记|主任|主席).*/#
  nonisolated(unsafe) private static let postOfBody = #/^.{0,4}(科|股|室|办公室)(副?长|副?主任)$/#

  private func has(_ field: Field) -> Bool { layout.columns[field] != nil }
}

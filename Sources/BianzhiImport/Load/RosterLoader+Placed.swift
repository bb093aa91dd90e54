import BianzhiCore

/// The cells of a row that may say of its person's place what neither state nor remark says.
struct PlaceWords {
  let organ: Int64
  let kind, post: Term
  /// The post, where its cell tells the unit too.
  let title: String?
  /// The word of 人员状态 that stands for an inner body.
  let people: String?
  /// The row may be of the person of the row before, see ``SameNames``.
  let mayBeLast: Bool

  var tellState: Bool { post.mark & 2 != 0 || people != nil }
}

/// What the title of a post (副局长（挂职）) or the text of an inner body (借调人员) says of the state.
extension RosterLoader {
  /// The word of 人员状态 that stands for an inner body, unless a body of that name is approved.
  func peopleOfBody(_ row: CellReader, _ organ: Int64) throws -> String? {
    guard columns.body >= 0, let word = try unit.people(row.bytes(columns.body)),
      !ledger.has(body: row.bytes(columns.body), of: organ)
    else { return nil }
    return word
  }

  /// - Parameters:
  ///   - own: what the column of the state says.
  ///   - quota: what the roster says of the place itself.
  func placed(
    _ row: CellReader, _ own: PersonState?, _ words: PlaceWords, tellsPlace quota: OtherState?
  ) throws -> OtherState? {
    if let people = words.people {
      let text = HeadedState.text(heading: HeadedState.body, people)
      return (withKind(text, words.kind), columns.body)
    }
    guard words.post.mark & 2 != 0 else { return nil }
    let title = words.title ?? row.string(columns.post)
    guard let note = TitleNote(title), try !isOfOwnPlace(note.part, row) else { return nil }
    // 兼 beside a state that is told says nothing more of the place.
    if note.part == TitleNote.beside, own != nil { return nil }
    var text = HeadedState.text(heading: HeadedState.post, note.part)
    if let post = note.attached, try leads(post, row, words.organ) {
      text = HeadedState.text(heading: HeadedState.post, title) + StateText.guestMark
      let isOfPlace =
        own.map { ![.inPost, .onTrial, .secondedIn, .offQuota].contains($0) } == true
        || PersonState.tellsPlaceAlone(row.string(columns.state))
        || quota.map { Self.reading($0.text) == .inPost } == true
      // 挂职 of somebody without a kind of quota says the same as the title.
      let isPlaceless = isPlaceless(words.kind, row.string(columns.state))
      if isOfPlace, own != .offPost, !isPlaceless { text += StateText.contradictedMark }
    }
    return (withKind(text, words.kind), columns.post)
  }

  /// Where somebody holds a place, by a column for it: with another unit than the roster's.
  func home(_ row: CellReader, _ organ: Int64) throws -> OtherState? {
    guard columns.homeUnit >= 0, !CellReader.isBlankMark(row.bytes(columns.homeUnit)) else {
      return nil
    }
    let unit = row.string(columns.homeUnit)
    let isOwn =
      try UnitWord.read(unit) == .unit || session.organs.known(name: unit) == organ
      || isOwn(unit, row)
    return isOwn
      ? nil : (HeadedState.text(heading: HeadedState.homeUnit, "编制在\(unit)"), columns.homeUnit)
  }

  /// The same, where the column of the kind tells the unit instead of a kind: 占县实验小学编制.
  func placeByKind(_ row: CellReader, _ kind: Term) throws -> OtherState? {
    guard !kind.isKnown, columns.kind >= 0,
      PlaceElsewhere.mayStand(in: row.bytes(columns.kind)),
      let unit = PlaceElsewhere(row.string(columns.kind))?.unit, !unit.isEmpty,
      try !isOwn(unit, row)
    else { return nil }
    return (HeadedState.text(heading: HeadedState.homeUnit, "编制在\(unit)"), columns.kind)
  }

  /// Whether what a title says of a place is of one of the roster's own unit: 国库中心主任（编制在财政局） of 财政局.
  private func isOfOwnPlace(_ part: String, _ row: CellReader) throws -> Bool {
    try PlaceElsewhere.parts(of: part).contains { part, unit in
      try !PlaceElsewhere.isConcurrent(part) && isOwn(unit, row)
    }
  }

  /// Binds what a remark says of a leader's post, where it is over or not held yet (已免, 拟提任) and the cell beside it
  /// names it all the same: who leads is asked then.
  func bindGivenUp(_ row: CellReader, _ post: Term, line: Int) throws -> Term? {
    guard post.mark & 1 == 1, columns.note >= 0,
      !CellReader.isBlankMark(row.bytes(columns.note)),
      let part = PostRemark.givenUp(row.string(columns.note), title: row.string(columns.post))
    else { return nil }
    var text = LeaderCells.Flag.remark + part
    return try text.withUTF8 {
      let bytes = UnsafeRawBufferPointer($0)
      let term = try session.terms.term(bytes, .leader)
      bind(term, bytes, columns.note, line: line)
      return term
    }
  }

  /// Whether a post held on attachment is one of the organ's own, so that its holder came from elsewhere. 副镇长（挂职） on the
  /// list of a bureau may be of one of its people who went.
  private func leads(_ post: PostTitle, _ row: CellReader, _ organ: Int64) throws -> Bool {
    var names = try session.organTitles.names(of: organ)
    if let sheet = session.sheet.organ?.name { names.append(sheet) }
    names.append(row.string(columns.organName))
    let body = row.string(columns.body)
    return names.contains { post.isPost(of: $0, from: body) }
  }

  /// Somebody of whom a quota kind is recorded and whose post is called one without a place is asked about.
  private func withKind(_ text: String, _ kind: Term) -> String {
    let read = Self.reading(text)
    let isWithout = read == .offQuota || read == .secondedIn && text.hasSuffix(TitleNote.beside)
    return kind.id != 0 && kind.mark != 1 && isWithout
      ? text + StateText.ofKindMark : text
  }

  /// Refuses rows of a unit of which another version is held back.
  func refuseHeld(_ organ: Int64) throws {
    if !session.sheet.heldOrgans.isEmpty, session.sheet.heldOrgans.contains(organ) {
      throw Issue(.otherVersion)
    }
  }
}

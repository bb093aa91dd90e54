/// Reads a document of an approval: what it proposes, and what it holds that was not understood.
///
/// Nothing is guessed. A number is proposed only where every word around it is understood; any other stays unread.
package struct DocumentReader {
  let form: PlainForm
  var draft = Draft()
  var focus: Focus
  let head: DocumentHead
  let paragraphs: [Paragraph]
  /// Whether the text says how many inner bodies there will be.
  private let isReform: Bool
  var bodies = BodyParagraphs()
  var tables = TableRows()
  private var loose = LooseBodies()
  var acts: ActHeading
  /// Whether the last paragraph said that an attachment follows.
  var isAttached = false
  /// Whether the paragraphs speak of one inner body, until a numbered one or one that names an organ.
  private var isAboutBody = false
  /// What the newest paragraph told of.
  private var last = ToldBefore()
  /// Characters; what is longer is no sentence.
  private static let longestSentence = 3000

  /// - Parameter text: as read from the file, lines ending with a line feed.
  package static func read(_ text: String) -> DocumentReading {
    var reader = DocumentReader(text)
    return reader.reading()
  }

  private init(_ text: String) {
    form = PlainForm(text)
    paragraphs = Paragraph.all(of: form)
    head = DocumentHead(form, paragraphs)
    focus = Focus(main: head.organ, isTitled: head.isOrganTitled)
    focus.addressee = head.isToSeveral ? nil : head.addressee
    acts = ActHeading(title: head.title)
    isReform = form.words(0..<form.text.count).containsAny(["将设", "将内设", "将下设"])
  }

  private mutating func reading() -> DocumentReading {
    if head.isRequest {
      leaveAll()
    } else {
      for place in paragraphs.indices { read(paragraphs[place], at: place) }
      bodies.close(into: &draft, form)
      loose.tell(into: &draft, form)
      draft.settleLeaders()
      tellLost()
    }
    var reading = DocumentReading(
      title: head.title, number: head.number, day: head.day,
      organs: draft.organs.filter { !$0.isEmpty },
      unread: draft.unread.sorted { $0.span < $1.span }, checks: [])
    DocumentChecks.run(&reading, draft)
    return reading.showingPlaces()
  }

  private mutating func read(_ paragraph: Paragraph, at place: Int) {
    let words = form.words(paragraph.range)
    if isRow(paragraph) {
      readRow(paragraph, at: place)
      return
    }
    tables.end()
    acts.read(words, level: paragraph.mark?.level)
    if startsAttachment(words, at: place) { return }
    // The line that a letter is addressed with.
    if paragraph.mark == nil, DocumentHead.addressees(words).count > 0 { return }
    let isBody = bodies.take(paragraph, form)
    if !isBody, bodies.isDone { bodies.close(into: &draft, form) }
    if !isBody { loose.note(paragraph, form) }
    if !isBody { focus.startParagraph(words, level: paragraph.mark?.level) }
    let startsBody = BodyParagraphs.isAboutBody(paragraph, form)
    isAboutBody =
      startsBody || isBody || isAboutBody && paragraph.mark == nil && !Self.isAboutOffice(words)
    var told = ToldBefore()
    if words.hasPrefix("其中") { (told.parent, told.left) = (last.parent, last.left) }
    defer { last = told }
    let before = focus
    for range in paragraph.sentences(of: form) {
      readSentence(range, isBody: isBody, startsBody: startsBody, &told)
    }
    // The title tells whom the text is about, and leaves nothing open behind it.
    if head.title == PlainForm.written(words) { focus = before }
    if !isBody, BodyParagraphs.isAnnounced(by: words), draft.bodyNames(of: focus.current).isEmpty {
      bodies.open(
        for: focus.current, stated: draft.bodyCount(of: focus.current),
        level: paragraph.mark?.level)
    }
  }

  private mutating func readSentence(
    _ range: Range<Int>, isBody: Bool, startsBody: Bool, _ told: inout ToldBefore
  ) {
    guard range.count <= Self.longestSentence else {
      leave(range, .notUnderstood)
      return
    }
    let sentence = Sentence(form, range)
    let requested = RequestWords.range(
      in: sentence, isOpen: told.isRequest && !RequestWords.ends(with: sentence.words))
    var isNamed = false
    if !isBody, !goesOnWithPosts(range, told) {
      isNamed = focus.startSentence(form.words(range))
      if isNamed, !startsBody { isAboutBody = false }
      if requested == nil { readFacts(range) }
    }
    var reader = SentenceReader(
      sentence, focus: focus.current, addressee: head.addressee ?? focus.main,
      isFocusUnclear: focus.isUnclear || isAboutBody,
      draft: taken(), parent: told.parent)
    let isBehindSemicolon = isBehindSemicolon(range)
    (reader.requested, reader.unmet) = (requested, ConditionWords.range(in: sentence))
    let isOpen = requested == range || reader.unmet == range
    reader.carriedReason = isOpen ? .notApproved : carried(to: range, told)
    if form.words(range).hasPrefix("其中") || isBehindSemicolon { reader.left = told.left }
    reader.followsLeaders = isBehindSemicolon && told.isLeaders
    reader.startsWithFocus = isNamed
    (reader.isToSeveral, reader.isAddressed) = (head.isToSeveral, head.addressee != nil)
    reader.isApproval = head.title != nil
    reader.isActTold = acts.isTold || told.goesOnActing(form.words(range), isBehindSemicolon)
    reader.only = OnlyOrgan(form: form, end: range.lowerBound, named: focus.named)
    if !isBody, let made = focus.made { reader.scanStart = range.lowerBound + made }
    reader.isEnding = !isBody && focus.isEnding
    (reader.isMaking, reader.isReform) = (!isBody && focus.isMaking, isReform)
    reader.read()
    (draft, told.parent) = (reader.draft, reader.parent)
    told.isRequest = RequestWords.isOpen(behind: reader)
    note(reader, &told)
    if !isBody { focus.mention(reader.mentioned, isLost: reader.isOwnerLost) }
  }

  /// What the sentences behind this one go on with.
  private mutating func note(_ reader: SentenceReader, _ told: inout ToldBefore) {
    if !reader.sentence.quantities.isEmpty {
      told.past = Self.past(reader)
      told.hasRead = told.hasRead || reader.newest != nil
      told.left = reader.left
      if let newest = reader.newest { told.isLeaders = newest.content.isLeaders }
    }
    if reader.newest != nil { focus.hasRead() }
  }

  /// Why the sentence is no approval, where it goes on with what the one before told of.
  private func carried(to range: Range<Int>, _ told: ToldBefore) -> UnreadText.Reason? {
    let goesOn =
      told.past == .limit
      ? isBehindSemicolon(range) : Self.goesOn(form.words(range), hasRead: told.hasRead)
    return goesOn ? told.past : nil
  }

  /// Why what a sentence told of is no approval, where it told of nothing else: an old plan, or a norm (控制在7-9名).
  private static func past(_ reader: SentenceReader) -> UnreadText.Reason? {
    guard reader.newest == nil else { return nil }
    if reader.leftFor == [.earlier] { return .earlier }
    return reader.leftFor.contains(.limit) && reader.leftFor.isSubset(of: [.limit, .notApproved])
      ? .limit : nil
  }

  private func isBehindSemicolon(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && form.text[range.lowerBound - 1] == ";"
  }

  /// Whether a clause behind a semicolon goes on with the list of the organ's leaders: 甲办主任兼乙办副主任1名(副处级).
  private func goesOnWithPosts(_ range: Range<Int>, _ told: ToldBefore) -> Bool {
    guard isBehindSemicolon(range), told.isLeaders else { return false }
    let sentence = Sentence(form, range)
    guard let first = sentence.quantities.first else { return false }
    let head = form.words(range.lowerBound..<first.range.lowerBound)
    let rank = sentence.bracket(at: first.range.upperBound).map(form.words) ?? ""
    return TitleWords.ending(ColonWords.withoutNotes(head)) != nil
      && (head.contains("兼") || head.hasSuffix("级)") || RankWords.ranks.contains(rank))
  }

  /// Whether a sentence goes on with what the one before it told of: an old plan ends with a word of the present.
  ///
  /// - Parameter hasRead: whether the paragraph told of the present before.
  private static func goesOn(_ words: String, hasRead: Bool) -> Bool {
    words.hasPrefix("其中")
      || !hasRead && !words.containsAny(["现", "核定", "调整", "目前", "同意", "本次", "此次", "编制", "重新"])
  }

  /// Whether the words say that the numbers are those of the organ's office, and of no single body in it.
  private static func isAboutOffice(_ words: String) -> Bool {
    words.containsAny(["机关行政", "机关人员编制", "机关编制", "机关工勤", "机关后勤"])
  }

  /// The draft, which nobody else holds until it is given back.
  mutating func taken() -> Draft {
    defer { draft = Draft() }
    return draft
  }
}

extension DocumentReader {
  /// A request approves nothing: each of its numbers is listed.
  mutating func leaveAll() {
    for paragraph in paragraphs {
      guard !isRow(paragraph) else {
        TableRows.leave(TableRows.cells(paragraph.range, form), form, &draft, .notApproved)
        continue
      }
      for range in paragraph.sentences(of: form) { leave(range, .notApproved) }
    }
  }

  mutating func leave(_ range: Range<Int>, _ reason: UnreadText.Reason) {
    var reader = SentenceReader(
      Sentence(form, range), focus: nil, addressee: nil, isFocusUnclear: true, draft: taken(),
      parent: .none)
    for index in reader.sentence.quantities.indices { reader.leaveUnread(index, reason) }
    draft = reader.draft
  }

  func isRow(_ paragraph: Paragraph) -> Bool {
    paragraph.range.contains { form.text[$0] == "\t" }
  }

  /// Lists each number of places and each 1正3副 that no rule has taken or listed: nothing is lost in silence.
  mutating func tellLost() {
    let known = draft.spans
    for paragraph in paragraphs where !isRow(paragraph) {
      for range in paragraph.sentences(of: form) {
        for place in lost(in: range) {
          let span = form.span(place)
          guard !known.contains(where: { $0.start <= span.start && span.end <= $0.end }) else {
            continue
          }
          let sentence = Sentence(form, range)
          let start = sentence.clauseStart(before: place.lowerBound, notBefore: 0)
          let end = max(
            place.upperBound, sentence.clauseEnd(from: place.upperBound, notAfter: .max))
          draft.unread.append(
            UnreadText(
              text: form.written(start..<end), span: form.span(start..<end), reason: .notUnderstood)
          )
        }
      }
    }
  }

  private func lost(in range: Range<Int>) -> [Range<Int>] {
    let words = form.words(range)
    var places = QuantityScan(form: form).all(in: range).filter { $0.unit == .places }.map(\.range)
    guard SplitRule.stands(in: words) else { return places }
    for found in words.ranges(of: "正") {
      let place = range.lowerBound + words[..<found.lowerBound].unicodeScalars.count
      let isNumber = { (place: Int) in
        range.contains(place)
          && (WrittenNumber.isDigit(form.text[place])
            || WrittenNumber.numerals.contains(form.text[place]))
      }
      if isNumber(place - 1), isNumber(place + 1) { places.append(place - 1..<place + 2) }
    }
    return places
  }
}

extension Draft {
  /// Whether a number of all leaders was taken, or the leaders that were make it up.
  private func isTold(_ total: LeaderTotal) -> Bool {
    guard let leaders = organs.first(where: { $0.name == total.organ })?.leaders else {
      return false
    }
    let sum = { (posts: [PostProposal]) in posts.compactMap(\.number).reduce(0, +) }
    return leaders.all.contains { $0.span == total.span } || sum(leaders.all) > 0
  }

  /// The pieces of the text that were taken or listed.
  var spans: [TextSpan] {
    var found = unread.map(\.span) + leaderTotals.filter(isTold).map(\.span)
    for organ in organs {
      for quota in organ.quotas {
        found += [quota.span] + (quota.includes + quota.excludes).map(\.span)
      }
      found += organ.leaders.all.map(\.span) + organ.changes.map(\.span)
      found += organ.innerPosts.flatMap { [$0.span] + $0.includes.map(\.span) }
      found += [organ.bodies?.span, organ.facts.span].compactMap { $0 }
    }
    return found
  }
}

extension DocumentReader {
  /// What a sentence says of the organ itself: its rank, its sort, its plates.
  mutating func readFacts(_ range: Range<Int>) {
    guard !focus.isUnclear else { return }
    let words = form.words(range)
    var (facts, places) = (OrganFacts(), [Range<Int>]())
    let own = OwnRank.read(words, of: focus.current)
    if let (rank, place) = own ?? RankWords.read(words, of: focus.current) {
      facts.rank = rank
      places.append(place..<place + rank.unicodeScalars.count)
    }
    if let (category, place) = CategoryWords.read(words, of: focus.current) {
      facts.category = category
      places.append(place)
    }
    if own != nil, places.count == 1 {
      facts.span = form.span(
        range.lowerBound + places[0].lowerBound..<range.lowerBound + places[0].upperBound)
      let (own, organ) = (facts, focus.current)
      draft.update(organ) { $0.facts.add(own) }
      (facts, places) = (OrganFacts(), [])
    }
    if let (names, place) = PlateWords.read(words, of: focus.current) {
      facts.plates = names
      places.append(place)
    }
    guard let first = places.min(by: { $0.lowerBound < $1.lowerBound }),
      let last = places.map(\.upperBound).max()
    else { return }
    var reader = SentenceReader(
      Sentence(form, range), focus: focus.current, addressee: nil, isFocusUnclear: false,
      draft: Draft(), parent: .none)
    reader.scanStart = focus.made.map { range.lowerBound + $0 }
    let start = range.lowerBound + first.lowerBound
    guard !reader.countsBranches(before: start), !OtherOrgans(reader).stand(before: start) else {
      return
    }
    let end = min(range.lowerBound + last, range.upperBound)
    facts.span = form.span(range.lowerBound + first.lowerBound..<end)
    draft.update(focus.current) { $0.facts.add(facts) }
  }
}

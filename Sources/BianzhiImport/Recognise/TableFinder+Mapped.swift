extension TableFinder {
  /// The tables of a header that a mapping is known for.
  func mapped(_ head: SheetHead, file: String) throws -> [Found] {
    guard !mappings.isEmpty else { return [] }
    for first in head.rows.indices {
      for depth in 1...HeaderBlock.deepest {
        guard let block = HeaderBlock(head, from: first, depth: depth),
          let known = mappings.mappings(for: block.headings)
        else { continue }
        return try known.mappings.map {
          var found = try self.found(block, $0, head, file: file)
          found.mapping = known.source
          return found
        }
      }
    }
    return []
  }

  /// The parts of a table whose people stand in two columns side by side; nil for any other.
  func sideBySide(_ candidate: Candidate, _ head: SheetHead) -> [Found]? {
    guard
      candidate.kind.traits.contains(.rowsArePeople)
        || candidate.kind.traits.contains(.speaksForAMonth),
      let halves = candidate.block.halves
    else { return nil }
    let reading = HeaderReading(titles: head.titles)
    let titles = TitlesBeside(halves.map { $0.span })
    let above = head.rows.filter { $0.number < candidate.block.rows.lowerBound }
    return halves.enumerated().map { place, half in
      let part = Candidate(
        kind: candidate.kind, block: half.block, given: readings.headers(of: candidate.kind),
        isNamed: kind != nil, reading: reading)
      var found = Self.found(part, head)
      found.span = half.span
      found.captions = titles.captions(above, of: place)
      return found
    }
  }

  private func found(
    _ block: HeaderBlock, _ mapping: Mapping, _ head: SheetHead, file: String
  ) throws -> Found {
    guard let kind = TableKind.named(mapping.kind) else {
      throw ImportError.unknownKind(mapping.kind)
    }
    var told: [String: ToldColumn] = [:]
    for (heading, text) in mapping.columns {
      told[HeaderWord.normal(heading)] = ToldColumn(text, of: kind)
    }
    let candidate = Candidate(kind: kind, block: block, given: told, isNamed: true)
    guard candidate.isComplete else {
      throw ImportError.missingColumns(
        file: file, row: block.rows.upperBound, kind: kind.name, columns: candidate.missing,
        headings: block.headings)
    }
    try candidate.requireUnambiguous(file: file)
    return Self.found(candidate, head)
  }
}

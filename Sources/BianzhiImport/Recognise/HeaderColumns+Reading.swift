extension HeaderColumns {
  /// What a column's words stand for.
  enum Reading {
    case sense(ColumnSense)
    case datePart(Field, WritableKeyPath<DateParts, Int>)
  }

  /// The same column of another table may have told it, unless the titles of the sheet had a part in it.
  func remembered(
    _ index: Int, _ path: [String],
    bare: (field: Field, part: WritableKeyPath<DateParts, Int>)?
  ) -> Reading {
    guard bare == nil, block.numbers.indices.contains(index), let number = block.numbers[index]
    else { return read(index, path, bare: bare) }
    if let known = kind.memory[number] { return .sense(known) }
    reading.asksTitles = false
    let found = read(index, path, bare: bare)
    if case .sense(let sense) = found, !reading.asksTitles {
      kind.memory.keep(sense, for: number)
    }
    return found
  }

  private func read(
    _ index: Int, _ path: [String],
    bare: (field: Field, part: WritableKeyPath<DateParts, Int>)?
  ) -> Reading {
    if let match = kind.match(path, titles: reading.titles) {
      return .sense(.field(match.field, rank: match.rank))
    }
    if let (field, part) = kind.datePart(path) ?? kind.datePart(block.parts[index]) ?? bare {
      return .datePart(field, part)
    }
    if let tick = kind.tick(path) { return .sense(.tick(tick.field, tick.word)) }
    return .sense(unmatched(index, path))
  }

  func unmatched(_ index: Int, _ path: [String]) -> ColumnSense {
    if let heading = kind.number(path, block.parts[index], reading) { return .number(heading) }
    let isAside =
      path.last.map(kind.aside.contains) == true
      || path.count > 1 && kind.traits.contains(.rowsArePeople)
        && TableKind.nested(path).contains(where: kind.aside.contains)
    return isAside ? .aside : .unknown
  }
}

/// Columns of which no word is known, as what others tell of them.
extension HeaderColumns {
  mutating func takeOpen(_ index: Int, as heading: FormHeading) {
    forms.append(FormColumn(index: index, heading: heading))
    open.removeAll { $0 == index }
  }

  mutating func ignoreOpen(_ index: Int) {
    ignored.append(index)
    open.removeAll { $0 == index }
  }
}

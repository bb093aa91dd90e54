extension HeaderColumns {
  /// Columns whose words no list has, by what they are made of: 入编年月, 内设科室, 公民身份证号.
  ///
  /// A column that is plainly something else than any of the kind is left aside, so that nobody is asked about it.
  mutating func takeSensed() {
    guard kind.tells(.name) else { return }
    for index in open {
      let path = block.paths[index]
      guard let word = path.last,
        let sense = reading.sense(word)
          ?? (path.count > 1 ? TableKind.nested(path).lazy.compactMap(reading.sense).first : nil)
      else { continue }
      switch sense {
      case .other: setAside(index)
      case .field where isRemarked(index): continue
      case .field(let field): take(index, as: kind.senses(field), besides: field)
      }
    }
  }

  private mutating func take(_ index: Int, as field: Field?, besides sensed: Field) {
    guard let field else {
      // Another kind's column: of pay lists, the post and the inner body.
      if kind.column(sensed) == nil { setAside(index) }
      return
    }
    if columns[field] == nil {
      takeOpen(index, as: field)
    } else {
      ignoreOpen(index)
    }
  }
}

extension HeaderColumns {
  /// 职务（党内） beside 职务（行政）: which of both is meant was not told.
  private func isRemarked(_ index: Int) -> Bool {
    guard let bare = HeaderWord.withoutLastBracket(block.headings[index]) else { return false }
    return kind.match([reading.normal(bare)]) != nil
  }
}

extension TableKind {
  /// The field of a stored header word: by the lists of words, else by what it is made of.
  func field(ofHeading heading: String) -> Field? {
    let path = heading.split(separator: "/").map { HeaderWord.normal(String($0)) }
    if let known = match(path)?.field { return known }
    guard let word = path.last, case .field(let field) = HeaderSense(word) else { return nil }
    return senses(field)
  }

  /// Whether it has a column for the field.
  fileprivate func tells(_ field: Field) -> Bool { column(field) != nil }

  /// The field of the kind that a word made like this means; nil where words of the kind must be in its lists.
  fileprivate func senses(_ field: Field) -> Field? {
    if field == .person { return column(.person) == nil ? nil : .person }
    guard traits.contains(.readsMadeWords) else { return nil }
    if field == .organName, column(.organName) == nil { return column(.payerName)?.field }
    return column(field)?.field
  }
}

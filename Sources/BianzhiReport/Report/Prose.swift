import BianzhiCore

/// Words of a report, with numbers among them.
///
/// Every text is made safe when it is put in: identity numbers are masked, control characters become visible marks, line
/// breaks too. A number that was counted is a ``Figure``; there is no other way to put one in with its origin.
package struct Prose: Hashable, Sendable {
  package enum Span: Hashable, Sendable {
    case text(String)
    case strong(String)
    case figure(Figure)
  }

  package private(set) var spans: [Span] = []

  package init() {}

  package init(_ text: String) { append(text) }

  package init(_ figure: Figure) { append(figure) }

  package static func strong(_ text: String) -> Prose {
    var prose = Prose()
    prose.spans = [.strong(Prose.safe(text))]
    return prose
  }

  package mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    spans.append(.text(Self.safe(text)))
  }

  package mutating func append(_ figure: Figure) { spans.append(.figure(figure)) }

  package mutating func append(_ other: Prose) { spans += other.spans }

  package var isEmpty: Bool { spans.isEmpty }

  /// The words and digits alone.
  package var plain: String {
    spans.map { span in
      switch span {
      case .text(let text), .strong(let text): text
      case .figure(let figure): figure.text
      }
    }.joined()
  }

  /// The figures, in their order.
  package var figures: [Figure] {
    spans.compactMap { span in
      if case .figure(let figure) = span { figure } else { nil }
    }
  }

  /// The same with each figure changed.
  func mapFigures(_ change: (Figure) -> Figure) -> Prose {
    var prose = Prose()
    prose.spans = spans.map { span in
      if case .figure(let figure) = span { .figure(change(figure)) } else { span }
    }
    return prose
  }

  /// Without identity numbers, and without anything that is no visible character.
  static func safe(_ text: String) -> String {
    let line = VisibleText.line(PersonNumber.mask(text))
    guard line.unicodeScalars.contains(where: isNoCharacter) else { return line }
    return String(
      String.UnicodeScalarView(line.unicodeScalars.map { isNoCharacter($0) ? "\u{2426}" : $0 }))
  }

  /// The two that no XML document may hold.
  private static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}

extension Prose: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var prose = Prose()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { prose.append(literal) }
    package mutating func appendInterpolation(_ text: String) { prose.append(text) }
    package mutating func appendInterpolation(_ figure: Figure) { prose.append(figure) }
    package mutating func appendInterpolation(_ other: Prose) { prose.append(other) }
  }

  package init(stringLiteral value: String) { self.init(value) }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.prose }
}

extension [Prose] {
  /// One after the other, with something between.
  package func joined(separator: String) -> Prose {
    var all = Prose()
    for (place, prose) in enumerated() {
      if place > 0 { all.append(separator) }
      all.append(prose)
    }
    return all
  }
}

/// One after the other.
package func + (one: Prose, other: Prose) -> Prose {
  var both = one
  both.append(other)
  return both
}

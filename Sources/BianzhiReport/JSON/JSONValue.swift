/// A JSON value; the members of an object keep their order.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number in decimal digits. Anything else is written as a string.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// One member of a JSON object.
package struct JSONMember: Hashable, Sendable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    (self.key, self.value) = (key, value)
  }
}

extension JSONValue {
  package init(_ value: ResultValue, _ style: HeaderStyle) {
    switch value {
    case .none: self = .null
    case .integer(let number): self = .integer(number)
    case .decimal(let digits): self = .decimal(digits)
    case .text, .word, .calendarDay: self = .string(value.text(style))
    }
  }

  /// A row as an object with the columns' keys.
  static func row(
    _ values: [ResultValue], of columns: [ResultColumn], _ style: HeaderStyle
  ) -> JSONValue {
    .object(zip(columns, values).map { JSONMember($0.key, JSONValue($1, style)) })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
}

import Foundation

/// The JSON of an event: keys sorted, identity numbers masked, the same text for the same value.
package enum EventPayload {
  /// The same value with identity numbers masked in all its texts.
  package static func masked<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text(value).utf8))
  }

  /// The JSON text of a value, with identity numbers masked in all its texts.
  package static func masked(text value: some Encodable) throws -> String { try text(value) }

  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let tree = try JSONDecoder().decode(Tree.self, from: encoder.encode(value))
    return String(decoding: try encoder.encode(tree.masked(key: "")), as: UTF8.self)
  }

  private indirect enum Tree: Codable {
    case null
    case flag(Bool)
    case number(Int64)
    case text(String)
    case list([Tree])
    case members([String: Tree])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Int64.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Tree].self) {
        self = .list(list)
      } else {
        self = .members(try container.decode([String: Tree].self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .null: try container.encodeNil()
      case .flag(let flag): try container.encode(flag)
      case .number(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      case .list(let list): try container.encode(list)
      case .members(let members): try container.encode(members)
      }
    }

    /// Hashes and keys of rows are no texts of people and stay as they are.
    func masked(key: String) -> Tree {
      switch self {
      case .text(let text):
        ["hash", "digest", "chain", "keys"].contains(key) ? self : .text(PersonNumber.mask(text))
      case .list(let list): .list(list.map { $0.masked(key: key) })
      case .members(let members):
        .members(
          Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.masked(key: $0.key)) }))
      case .null, .flag, .number: self
      }
    }
  }
}

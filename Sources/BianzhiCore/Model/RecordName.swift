/// The name of something that acts are about, as events and people write it: F12, P1-7, M1 …
public protocol RecordName: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Reads a name in either case; nil for a text that is none.
  init?(_ text: String)
}

extension RecordName {
  /// - Throws: `UnknownWord` for a text that is no such name.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let name = Self(text) else {
      throw UnknownWord(text, in: decoder)
    }
    self = name
  }

  /// Writes the name as people write it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

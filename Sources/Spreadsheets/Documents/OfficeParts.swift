/// All parts of an office document, so that it can be written again with some of them changed.
package struct OfficeParts: Sendable {
  package var parts: [(name: String, content: [UInt8])] = []

  /// A template is a few pages; what unpacks to more is none.
  private static let mostBytes = 100_000_000

  /// - Throws: what reading an archive throws; `overLimit` for one that is no document of a few pages.
  package init(path: String) throws(ReadError) {
    let archive = try ZipArchive(try InputFile.open(path: path, bytes: nil))
    var total = 0
    for name in archive.names where !name.hasSuffix("/") {
      let stream = try archive.part(name)
      var content: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try stream.read(into: &block, from: 0, to: block.count)
        guard count > 0 else { break }
        content += block[..<count]
        total += count
        guard total <= Self.mostBytes else { throw stream.over(.unpackedRatio) }
      }
      parts.append((name, content))
    }
  }

  package subscript(name: String) -> [UInt8]? {
    get { parts.first { $0.name == name }?.content }
    set {
      guard let newValue else { return parts.removeAll { $0.name == name } }
      if let place = parts.firstIndex(where: { $0.name == name }) {
        parts[place].content = newValue
      } else {
        parts.append((name, newValue))
      }
    }
  }
}

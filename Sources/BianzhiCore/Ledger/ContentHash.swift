package import Foundation
import Glibc

/// SHA-256, as 64 hexadecimal digits. Never of a bare identity number.
package struct ContentHash {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ text: String) { add(Data(text.utf8)) }
  package mutating func add(_ bytes: Data) { bytes.withUnsafeBytes { add($0) } }

  @inline(__always)
  package mutating func add(_ bytes: UnsafeRawBufferPointer) { hash.update(bytes) }

  package var text: String { Self.digits(hash.digest) }

  /// Gives the 32 bytes of the hash.
  func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    hash.digest.withUnsafeBytes(body)
  }

  package static func of(_ text: String) -> String {
    var hash = ContentHash()
    hash.add(text)
    return hash.text
  }

  private static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// A file shown as evidence: it stays where it is, its name, size and hash are kept.
package struct EvidenceFile: Codable, Hashable, Sendable {
  package let name: String
  package let bytes: Int
  package let hash: String

  /// Reads the file in blocks.
  ///
  /// - Throws: why it cannot be read.
  package init(path: String) throws(RegularFile.Obstacle) {
    let file = try RegularFile.open(path)
    defer { try? file.close() }
    var (digest, count) = (ContentHash(), 0)
    do {
      while let block = try file.read(upToCount: 1 << 20), !block.isEmpty {
        digest.add(block)
        count += block.count
      }
    } catch {
      throw .failed(code: EIO)
    }
    name = PersonNumber.mask(URL(filePath: path).lastPathComponent)
    (bytes, hash) = (count, digest.text)
  }
}

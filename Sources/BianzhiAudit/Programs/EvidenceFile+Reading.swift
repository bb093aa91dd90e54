package import BianzhiCore
import Foundation

extension EvidenceFile {
  /// Reads files that are shown as evidence.
  ///
  /// - Parameters:
  ///   - folder: what relative paths are relative to, with its slash; empty for here.
  ///   - mustShow: they are to show something: an empty file and a ledger show nothing.
  /// - Throws: ``Refusal``.
  package static func read(
    _ paths: [String], in folder: String = "", mustShow: Bool = true
  ) throws -> [EvidenceFile] {
    try paths.map { path in
      do {
        let whole = path.hasPrefix("/") ? path : folder + path
        let file = try EvidenceFile(path: whole)
        if mustShow, try file.bytes == 0 || isDatabase(whole) || isBlank(whole, file.bytes) {
          throw Refusal.showsNothing(file: path)
        }
        return file
      } catch let obstacle as RegularFile.Obstacle {
        throw Refusal.noEvidence(file: path, why: obstacle)
      }
    }
  }

  /// Blanks and ends of lines, and nothing else.
  private static func isBlank(_ path: String, _ bytes: Int) throws -> Bool {
    guard bytes <= 4096 else { return false }
    let file = try RegularFile.open(path)
    defer { try? file.close() }
    let content = try file.read(upToCount: bytes) ?? Data()
    return String(data: content, encoding: .utf8)?.allSatisfy {
      $0.isWhitespace || "\u{FEFF}\u{200B}".contains($0)
    } ?? false
  }

  private static func isDatabase(_ path: String) throws -> Bool {
    let file = try RegularFile.open(path)
    defer { try? file.close() }
    return try file.read(upToCount: 15).map { $0.elementsEqual("SQLite format 3".utf8) } ?? false
  }
}

package import BianzhiCore
import Foundation

/// Why a file is not taken as the package of a lower office; nothing of it is stored.
package enum PackageError: Problem {
  case unreadable(file: String, why: RegularFile.Obstacle)
  case notAPackage(file: String)
  /// Made by another version of the program.
  case version(file: String, found: Int)
  /// The bytes are not those the hash was made of.
  case changed(file: String, what: Wording)

  package var status: ExitStatus {
    switch self {
    case .unreadable(_, let why): why.status
    case .notAPackage, .version, .changed: .badInput
    }
  }

  package var wording: Wording {
    switch self {
    case .unreadable(let file, let why):
      Wording(
        zh: "\(file)：无法读取：\(why.wording.zh)。", en: "\(file): cannot be read: \(why.wording.en).")
    case .notAPackage(let file):
      Wording(
        zh: "\(file)：不是 package make 写出的数据包。请核对文件。",
        en: "\(file): not a package that package make wrote. Check the file.")
    case .version(let file, let found):
      Wording(
        zh: "\(file)：数据包的版本是 \(found)，本程序只认到版本 \(OfficePackage.version)。请两级使用同一版本的 bianzhi。",
        en:
          "\(file): a package of version \(found); this program knows those up to \(OfficePackage.version). Use the same version in both offices."
      )
    case .changed(let file, let what):
      Wording(
        zh: "\(file)：\(what.zh)不符，数据包不是制作时的样子。请对方重新报送。",
        en:
          "\(file): the \(what.en) does not fit: the package is not as it was made. Ask for it again."
      )
    }
  }
}

extension OfficePackage {
  /// Bytes: the plan of a province with all its findings stays below.
  private static let sizeLimit = 256 << 20

  /// Reads a package and checks that it is as it was made.
  ///
  /// - Throws: ``PackageError``.
  package static func read(_ path: String) throws -> OfficePackage {
    do {
      return try read(try RegularFile.contents(of: path, limit: sizeLimit), file: path)
    } catch let obstacle as RegularFile.Obstacle {
      throw PackageError.unreadable(file: path, why: obstacle)
    }
  }

  static func read(_ content: Data, file: String) throws -> OfficePackage {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let mark = try? decoder.decode(Mark.self, from: content), mark.format == format else {
      throw PackageError.notAPackage(file: file)
    }
    guard (1...version).contains(mark.version) else {
      throw PackageError.version(file: file, found: mark.version)
    }
    guard let package = try? decoder.decode(OfficePackage.self, from: content) else {
      throw PackageError.notAPackage(file: file)
    }
    if let wrong = try package.mismatch(content) {
      throw PackageError.changed(file: file, what: wrong)
    }
    return package
  }

  private struct Mark: Decodable {
    let format: String
    let version: Int
  }

  /// What of the package does not fit the rest; nil for nothing.
  func mismatch(_ content: Data) throws -> Wording? {
    let (right, whole) = (try computedHash(), try bytes())
    if hash != right || content != whole {
      return Wording(zh: "校验和（hash）", en: "checksum (hash)")
    }
    let real = Counts(
      subjects: subjects.count, steps: steps.count, findings: findings.count,
      strength: strength.count)
    if counts != real { return Wording(zh: "计数（counts）", en: "counts") }
    let names = Set(subjects.map(\.subject))
    if names.count != subjects.count {
      return Wording(zh: "对象（subjects）", en: "subjects")
    }
    let places = Set(steps.map { "\($0.subject) \($0.step)" })
    if places.count != steps.count || !steps.allSatisfy({ names.contains($0.subject) }) {
      return Wording(zh: "步骤（steps）", en: "steps")
    }
    if Set(findings.map(\.finding)).count != findings.count {
      return Wording(zh: "问题（findings）", en: "findings")
    }
    if Set(strength.map { "\($0.organCode) \($0.kind)" }).count != strength.count {
      return Wording(zh: "编制（strength）", en: "strength")
    }
    return nil
  }
}

import BianzhiCore
import Foundation

/// The file that `--map` reads and `--save-map` writes.
package struct MappingFile: Codable, Sendable {
  package var tables: [Mapping]

  /// Bytes: far more than the headers of any office's tables.
  private static let sizeLimit = 16 << 20

  package init(tables: [Mapping]) { self.tables = tables }

  /// - Throws: ``ImportError/badMapping(file:reason:)`` with what is wrong in it.
  package static func read(_ path: String) throws -> MappingFile {
    let data: Data
    do {
      data = try RegularFile.contents(of: path, limit: sizeLimit)
    } catch {
      throw error == .missing
        ? ImportError.noMapping(file: path)
        : ImportError.badMapping(file: path, reason: error.wording)
    }
    do {
      let file = try JSONDecoder().decode(MappingFile.self, from: data)
      for table in file.tables { try check(table, path) }
      return file
    } catch let error as ImportError {
      throw error
    } catch {
      throw ImportError.badMapping(file: path, reason: Wording(zh: "不是映射文件", en: "not a mapping"))
    }
  }

  private static func check(_ table: Mapping, _ path: String) throws {
    func refuse(_ chinese: String, _ english: String) -> ImportError {
      .badMapping(file: path, reason: Wording(zh: chinese, en: english))
    }
    guard let kind = TableKind.named(table.kind) else {
      let names = TableKind.all.map(\.name).joined(separator: " ")
      throw refuse("没有 \(table.kind) 这种表。可用：\(names)", "no kind \(table.kind). There are: \(names)")
    }
    let known = Set(Mapping.key(table.headings))
    for (heading, field) in table.columns.sorted(by: { $0.key < $1.key }) {
      guard known.contains(HeaderWord.normal(heading)) else {
        throw refuse("“\(heading)” 不在 headings 之中", "\(heading) is not among the headings")
      }
      guard ToldColumn(field, of: kind) != nil else {
        let fields = kind.columns.map(\.field.rawValue).joined(separator: " ")
        throw refuse(
          "“\(heading)” 对应的 \(field) 不是“\(kind.title.zh)”的字段。可用：\(fields)",
          "\(field), given for \(heading), is no field of \(kind.name). There are: \(fields)")
      }
    }
    let fields = table.columns.values.filter { !$0.isEmpty }
    if let twice = Dictionary(grouping: fields, by: { $0 }).first(where: { field, columns in
      columns.count > 1 && FormHeading(name: field)?.isStored ?? true
    }) {
      throw refuse("有两列都对应 \(twice.key)", "two columns are given as \(twice.key)")
    }
  }

  /// The file's text: sorted keys, one table after the other.
  package func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

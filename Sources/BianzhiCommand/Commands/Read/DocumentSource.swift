import BianzhiCore
import BianzhiImport
import Spreadsheets

/// The documents that a command line names: files, folders, standard input.
struct DocumentSource {
  /// As messages and results call it.
  let name: String
  private let bytes: [UInt8]?

  private static let endings = [".docx", ".doc", ".wps", ".pdf", ".txt", ".html", ".htm"]

  /// - Throws: ``DocumentError`` for a folder that holds none.
  static func all(_ paths: [String]) throws -> [DocumentSource] {
    var sources: [DocumentSource] = []
    for path in paths {
      guard path != "-", let walk = FolderWalk(path) else {
        sources.append(DocumentSource(name: path, bytes: nil))
        continue
      }
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      let found = walk.entries.filter { entry in
        endings.contains { entry.name.lowercased().hasSuffix($0) }
      }
      guard !found.isEmpty else { throw DocumentError.nothingThere(folder: path) }
      sources += found.map { entry in
        DocumentSource(
          name: "\(folder)/\(entry.name)", bytes: Array("\(folder)/".utf8) + entry.bytes)
      }
    }
    return sources
  }

  private func content() throws(DocumentError) -> DocumentText.Content {
    do { return try DocumentText.content(path: name, bytes: bytes) } catch {
      throw .unreadable(error)
    }
  }

  /// The text as read.
  ///
  /// - Throws: ``DocumentError``.
  func text() throws -> String {
    let text: String
    switch try content() {
    case .text(let document): text = document.text
    case .outside(let format):
      let tool = OutsideTool(format: format == .pdf ? .pdf : .oldWord)
      text = DocumentText(outside: try tool.text(of: name)).text
    }
    guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      throw DocumentError.noWords(file: name)
    }
    return text
  }
}

import Spreadsheets

/// Reads the numbers of a Word document that this program wrote, also after it was edited and saved by another.
enum WordReading {
  static func read(_ path: String) throws -> ReadReport {
    let document: WordMarks
    do {
      document = try WordMarks(path: path, prefix: WordReport.prefix)
    } catch {
      throw ReportFileError.notWord(path: path, error)
    }
    var gathering = ReportGathering()
    var marks: [String: String] = [:]
    for element in document.custom {
      switch element.name {
      case WordReport.rootElement:
        gathering.stamp = element.attributes["stamp"].flatMap { ReportStamp(text: $0) }
      case WordReport.figureElement:
        if let name = element.attributes["name"] { marks[name] = element.attributes["mark"] }
      default: continue
      }
    }
    for piece in document.pieces {
      switch piece {
      case .text(let text): gathering.text(text)
      case .mark(let name, let text):
        if let mark = marks[name] {
          gathering.number(text, mark: mark)
        } else {
          gathering.text(text)
        }
      case .end: gathering.end()
      }
    }
    return gathering.finish()
  }
}

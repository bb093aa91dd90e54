import Spreadsheets

/// Reads the numbers of a Word document that this program wrote, also after it was edited and saved by another.
enum WordReading {
  /// What the custom parts say: the stamp, the marks by the names of their bookmarks, and what a template was filled with.
  private struct Custom {
    var stamp: ReportStamp?
    var marks: [String: String] = [:]
    var made: ReadReport.Made?

    init(_ elements: [(name: String, attributes: [String: String])]) {
      for element in elements {
        let value = { (name: String) in element.attributes[name] }
        switch element.name {
        case WordReport.rootElement:
          // Another program's part may have an element of that name too.
          if let own = value("stamp").flatMap({ ReportStamp(text: $0) }) { stamp = own }
          if value("template") != nil { made = ReadReport.Made() }
        case WordReport.figureElement:
          if let name = value("name") { marks[name] = value("mark") }
          if let mark = value("mark") { made?.marks.append(mark) }
        case WordReport.looseElement:
          made?.loose.append(
            ReadReport.Loose(digits: value("digits") ?? "", near: value("near") ?? ""))
        case WordReport.lineElement:
          made?.lines.append(
            ReadReport.Line(shown: value("shown") ?? "", key: value("key") ?? ""))
        default: continue
        }
      }
    }
  }

  static func read(_ path: String) throws -> ReadReport {
    try WholeReportFile.require(path)
    let document: WordMarks
    do {
      document = try WordMarks(path: path, prefix: WordReport.prefix)
    } catch {
      throw ReportFileError.notWord(path: path, error)
    }
    var gathering = ReportGathering()
    let custom = Custom(document.custom)
    gathering.stamp = custom.stamp
    for piece in document.pieces {
      switch piece {
      case .text(let text): gathering.text(text)
      case .mark(let name, let text):
        if let mark = custom.marks[name] {
          gathering.number(text, mark: mark)
        } else {
          gathering.text(text)
        }
      case .end: gathering.end()
      }
    }
    var read = gathering.finish()
    read.made = custom.made
    return read
  }
}

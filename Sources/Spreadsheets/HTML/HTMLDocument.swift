/// Loads a web page: its tables, which many programs save under the name of a workbook.
enum HTMLDocument {
  static func tables(
    of file: InputFile, encoding: TextEncoding
  ) throws(ReadError) -> LoadedTables {
    let text = try text(of: file, encoding: encoding)
    file.work.add(text.count)
    var parser = HTMLParser(text, file: file.name, work: file.work)
    return LoadedTables(try parser.tables())
  }

  /// The whole page in UTF-8.
  private static func text(
    of file: InputFile, encoding: TextEncoding
  ) throws(ReadError) -> [UInt8] {
    guard file.size <= ReadLimit.pageBytes.most else {
      throw .overLimit(file: file.name, part: "HTML", limit: .pageBytes)
    }
    var source = try TextSource(file, encoding: encoding)
    var (text, end) = ([UInt8](repeating: 0, count: file.size + TextSource.leastRoom), 0)
    while true {
      if text.count - end < TextSource.leastRoom {
        text += [UInt8](repeating: 0, count: max(text.count / 2, TextSource.leastRoom))
      }
      let count = try source.fill(&text, from: end, to: text.count)
      guard count > 0 else { break }
      end += count
    }
    text.removeLast(text.count - end)
    return text
  }
}

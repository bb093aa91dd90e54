/// Loads a web page: its tables, which many programs save under the name of a workbook.
enum HTMLDocument {
  static func tables(
    of file: InputFile, encoding: TextEncoding
  ) throws(ReadError) -> LoadedTables {
    let text = try file.wholeText(encoding: encoding)
    file.work.add(text.count)
    var parser = HTMLParser(text, file: file.name, work: file.work)
    return LoadedTables(try parser.tables())
  }
}

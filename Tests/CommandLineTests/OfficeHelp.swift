/// The commands whose help is tested, one a line with all its words.
enum OfficeHelp {
  static let commands: [[String]] = []
}

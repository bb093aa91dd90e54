/// The commands whose help is tested, one a line with all its words.
enum SiteHelp {
  static let commands: [[String]] = []
}

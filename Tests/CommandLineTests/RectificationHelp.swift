/// The commands whose help is tested, one a line with all its words.
enum RectificationHelp {
  static let commands: [[String]] = []
}

/// The commands whose help is tested, one a line with all its words.
enum PlanHelp {
  static let commands: [[String]] = []
}

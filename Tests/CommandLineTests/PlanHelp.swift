/// The commands whose help is tested, one a line with all its words.
enum PlanHelp {
  static let commands: [[String]] = [
    ["plan"], ["plan", "draft"], ["plan", "add"], ["plan", "set"], ["plan", "approve"],
    ["plan", "list"], ["plan", "show"], ["plan", "status"], ["step"], ["step", "mark"],
    ["step", "withdraw"], ["step", "show"], ["step", "import"], ["procedure"],
    ["procedure", "list"], ["procedure", "show"], ["procedure", "load"], ["subject", "ahead"],
    ["subject", "acting"], ["subject", "reform"],
  ]
}

/// The commands whose help is tested, one a line with all its words.
enum SiteHelp {
  static let commands: [[String]] = [
    ["ballot"], ["ballot", "record"], ["ballot", "show"],
    ["interview"], ["interview", "record"], ["interview", "show"],
    ["checklist"], ["checklist", "make"], ["checklist", "read"], ["checklist", "show"],
    ["window"], ["prevalence"], ["rate"],
    ["return"], ["return", "record"], ["return", "list"],
    ["blocked"],
  ]
}

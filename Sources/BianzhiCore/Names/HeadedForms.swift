extension StringProtocol {
  /// The forms of an organ's name by whose ends its heads are called: brackets within it left out (江海市（岚县）农业农村局
  /// has a 局长), 本级 and 机关 behind it too, and what a bracket at its end says besides (档案馆（局）: 馆长, 局长).
  package var headedForms: [String] {
    let first = beforeBracket
    guard first.endIndex < endIndex || first.endsWith("本级") || first.endsWith("机关") else {
      return [String(self)]
    }
    var (outside, inside, isInside) = ("", "", false)
    for letter in self {
      switch letter {
      case "(", "（":
        (inside, isInside) = ("", true)
      case ")", "）":
        isInside = false
      default:
        if isInside {
          inside.append(letter)
        } else {
          outside.append(letter)
          inside = ""
        }
      }
    }
    for ending in ["本级", "机关"] where outside.endsWith(ending) && outside.count > 4 {
      outside.removeLast(ending.count)
    }
    return inside.isEmpty ? [outside] : [outside, inside]
  }
}

extension ShortName {
  /// Full parts of names and their short parts.
  ///
  /// Source: common usage in government documents, plates and the press. Only contractions that
  /// stand for one full form are listed: 交通局 for 交通运输局 is not, since the former 交通局 bore
  /// that very name.
  package static let table: [Pair] =
    party + assembly + commissions + bureaus + offices + bodies + schools

  /// Party organs and people's organisations.
  private static let party: [Pair] = [
    Pair("纪律检查委员会", "纪委"), Pair("监察委员会", "监委"), Pair("政法委员会", "政法委"),
    Pair("镇委员会", "镇党委"), Pair("乡委员会", "乡党委"), Pair("街道党工委", "街道工委"),
    Pair("统一战线工作部", "统战部"), Pair("工作委员会", "工委"), Pair("政策研究室", "政研室"),
    Pair("省委员会", "省委"), Pair("市委员会", "市委"), Pair("县委员会", "县委"),
    Pair("区委员会", "区委"), Pair("市委办公室", "市委办"), Pair("县委办公室", "县委办"),
    Pair("区委办公室", "区委办"), Pair("机构编制委员会", "编委"),
    Pair("中国共产主义青年团", "共青团"), Pair("妇女联合会", "妇联"), Pair("工商业联合会", "工商联"),
    Pair("残疾人联合会", "残联"), Pair("文学艺术界联合会", "文联"), Pair("社会科学界联合会", "社科联"),
    Pair("归国华侨联合会", "侨联"), Pair("科学技术协会", "科协"), Pair("人民武装部", "人武部"),
    Pair("关心下一代工作委员会", "关工委"), Pair("供销合作社联合社", "供销社"), Pair("供销合作联社", "供销社"),
    Pair("供销合作社", "供销社"), Pair("社会工作部", "社工部"), Pair("巡察工作领导小组办公室", "巡察办"),
    Pair("直属机关工作委员会", "直机关工委"), Pair("直属机关工委", "直机关工委"),
    Pair("国际贸易促进委员会", "贸促会"),
  ]

  /// Assemblies, government, courts.
  private static let assembly: [Pair] = [
    Pair("人民代表大会常务委员会", "人大常委会"), Pair("人大常委会", "人大"), Pair("人民代表大会", "人大"),
    Pair("中国人民政治协商会议", "政协"), Pair("政治协商会议", "政协"), Pair("人民政府", "政府"),
    Pair("政府办公室", "政府办"), Pair("人大办公室", "人大办"), Pair("政协办公室", "政协办"),
    Pair("中级人民法院", "中院"), Pair("中级法院", "中院"), Pair("人民法院", "法院"),
    Pair("人民检察院", "检察院"),
  ]

  /// Commissions of government.
  private static let commissions: [Pair] = [
    Pair("发展和改革委员会", "发改委"), Pair("国有资产监督管理委员会", "国资委"),
    Pair("政府国资委", "国资委"), Pair("国有资产监督管理办公室", "国资办"), Pair("政府国资办", "国资办"),
    Pair("卫生健康委员会", "卫健委"), Pair("卫生和计划生育委员会", "卫计委"),
    Pair("经济和信息化委员会", "经信委"), Pair("住房和城乡建设委员会", "住建委"),
    Pair("人口和计划生育委员会", "人口计生委"), Pair("民族宗教事务委员会", "民宗委"),
    Pair("教育委员会", "教委"), Pair("科学技术委员会", "科委"), Pair("农业委员会", "农委"),
    Pair("管理委员会", "管委会"), Pair("居民委员会", "居委会"), Pair("村民委员会", "村委会"),
  ]

  /// Bureaus and departments.
  private static let bureaus: [Pair] = [
    Pair("人力资源和社会保障局", "人社局"), Pair("人力资源和社会保障厅", "人社厅"),
    Pair("发展和改革局", "发改局"), Pair("住房和城乡建设局", "住建局"), Pair("住房和城乡建设厅", "住建厅"),
    Pair("市场监督管理局", "市场监管局"), Pair("市场监管局", "市监局"), Pair("食品药品监督管理局", "食药监局"),
    Pair("质量技术监督局", "质监局"), Pair("安全生产监督管理局", "安监局"), Pair("工商行政管理局", "工商局"),
    Pair("环境保护局", "环保局"), Pair("国土资源局", "国土局"), Pair("城市管理局", "城管局"),
    Pair("卫生健康局", "卫健局"), Pair("卫生和计划生育局", "卫计局"), Pair("医疗保障局", "医保局"),
    Pair("经济和信息化局", "经信局"), Pair("工业和信息化局", "工信局"), Pair("科学技术局", "科技局"),
    Pair("民族宗教事务局", "民宗局"), Pair("退役军人事务局", "退役军人局"), Pair("应急管理局", "应急局"),
    Pair("文化和旅游局", "文旅局"), Pair("文化广电新闻出版局", "文广新局"), Pair("林业和草原局", "林草局"),
    Pair("自然资源和规划局", "自然资源局"), Pair("自然资源局", "自规局"),
    Pair("行政审批服务局", "行政审批局"), Pair("教育和体育局", "教体局"), Pair("教育体育局", "教体局"),
    Pair("科学技术和工业信息化局", "科工信局"), Pair("城市管理和综合执法局", "城管执法局"),
    Pair("城市管理综合执法局", "城管执法局"), Pair("城市管理综合行政执法局", "城管执法局"),
    Pair("政务服务管理局", "政务服务局"),
    Pair("机关事务管理局", "机关事务局"), Pair("国家税务局", "国税局"), Pair("地方税务局", "地税局"),
  ]

  /// Offices of government.
  private static let offices: [Pair] = [
    Pair("机构编制委员会办公室", "编办"), Pair("网络安全和信息化委员会办公室", "网信办"),
    Pair("精神文明建设指导委员会办公室", "文明办"), Pair("社会治安综合治理委员会办公室", "综治办"),
    Pair("台湾事务办公室", "台办"), Pair("侨务办公室", "侨办"), Pair("外事侨务办公室", "外侨办"),
    Pair("外事办公室", "外办"), Pair("法制办公室", "法制办"), Pair("人民防空办公室", "人防办"),
    Pair("扶贫开发办公室", "扶贫办"), Pair("金融工作办公室", "金融办"),
    Pair("爱国卫生运动委员会办公室", "爱卫办"), Pair("街道办事处", "街道办"),
  ]

  /// Units below and zones.
  private static let bodies: [Pair] = [
    Pair("疾病预防控制中心", "疾控中心"), Pair("妇幼保健院", "妇保院"), Pair("中医医院", "中医院"), Pair("住房公积金管理中心", "公积金中心"),
    Pair("交通警察支队", "交警支队"), Pair("交通警察大队", "交警大队"),
    Pair("经济技术开发区", "经开区"), Pair("高新技术产业开发区", "高新区"),
  ]

  /// Schools that are numbered: 一中 for 第一中学.
  private static let schools: [Pair] = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五",
  ].flatMap { number in
    [
      Pair("第\(number)中学", "\(number)中"), Pair("第\(number)小学", "\(number)小"),
      Pair("第\(number)幼儿园", "\(number)幼"),
    ]
  }

  /// Departments of a Party committee, named without it in daily use: 组织部 for 市委组织部.
  static let departments = [
    "组织部", "宣传部", "统战部", "政法委", "老干部局", "党校", "编办", "网信办", "政研室", "台办",
    "社工部", "巡察办", "直机关工委",
  ]
}

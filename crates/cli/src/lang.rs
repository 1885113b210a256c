//! The language of headings and of the help of the main commands: English, or Chinese.

use std::sync::OnceLock;

use clap::{Command, ValueEnum};

/// What people read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// English
    #[default]
    En,
    /// 中文
    Zh,
}

static CHOSEN: OnceLock<Lang> = OnceLock::new();

/// Chooses the language: what the command line says, or else the locale, `zh_CN.UTF-8`. Counts once a process.
pub(crate) fn choose(arguments: &[String], locale: Option<&str>) -> Lang {
    let apart = arguments.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].as_str());
    let joined = arguments.iter().find_map(|argument| argument.strip_prefix("--lang="));
    let name = apart.or(joined).or(locale).unwrap_or_default();
    *CHOSEN.get_or_init(|| if name.to_ascii_lowercase().starts_with("zh") { Lang::Zh } else { Lang::En })
}

/// A heading or a label in the chosen language.
pub(crate) fn word(english: &str) -> &str {
    let in_chinese = || CHINESE.iter().find(|(known, _)| *known == english).map(|(_, word)| *word);
    match CHOSEN.get() {
        Some(Lang::Zh) => in_chinese().unwrap_or(english),
        _ => english,
    }
}

/// The grammar with its help in that language.
pub(crate) fn localized(mut command: Command, lang: Lang) -> Command {
    if lang == Lang::En {
        return command;
    }
    for (name, about) in COMMANDS {
        command = command.mut_subcommand(name, |inner| in_chinese(inner.about(*about)));
    }
    command.about("一眼看清阿里云 DTS 同步作业（非官方）").subcommand_help_heading("命令")
}

fn in_chinese(command: Command) -> Command {
    command.mut_args(|flag| {
        let help = FLAGS.iter().find(|(name, _)| *name == flag.get_id().as_str()).map(|(_, help)| *help);
        match help {
            Some(help) => flag.help(help),
            None => flag,
        }
    })
}

const CHINESE: &[(&str, &str)] = &[
    ("NAME", "名称"),
    ("STATUS", "状态"),
    ("DIR", "方向"),
    ("DELAY", "延迟"),
    ("FLOW", "流量"),
    ("CLASS", "规格"),
    ("SOURCE", "源"),
    ("DESTINATION", "目标"),
    ("TAGS", "标签"),
    ("REGION", "地域"),
    ("PROFILE", "配置"),
    ("PAY", "付费"),
    ("CREATED", "创建时间"),
    ("EXPIRES", "到期时间"),
    ("LEFT", "剩余"),
    ("ERROR", "错误"),
    ("MISSING", "缺少告警"),
    ("OBJECT", "对象"),
    ("KIND", "类别"),
    ("DONE", "进度"),
    ("ROWS", "已完成行"),
    ("OF", "总行数"),
    ("RESULT", "结果"),
    ("REQUEST", "请求"),
    ("KEY", "键"),
    ("VALUE", "值"),
    ("MEANING", "含义"),
    ("profile", "配置"),
    ("region", "地域"),
    ("class", "规格"),
    ("pay", "付费"),
    ("source", "源"),
    ("destination", "目标"),
    ("tags", "标签"),
    ("flow", "流量"),
    ("error", "错误"),
    ("precheck", "预检查"),
    ("schema", "结构初始化"),
    ("data", "全量初始化"),
    ("objects", "同步对象"),
    ("alerts", "告警"),
    ("means", "含义"),
    ("remedy", "处理"),
    ("  checks", "  检查"),
    ("  error", "  错误"),
    ("  repair", "  修复"),
    ("  or", "  或者"),
    ("by state", "按状态"),
    ("by region", "按地域"),
    ("by class", "按规格"),
];

const COMMANDS: &[(&str, &str)] = &[
    ("jobs", "列出同步作业"),
    ("job", "查看一个作业的全部信息"),
    ("precheck", "查看预检查结果以及修复方法"),
    ("progress", "逐表查看初始化进度"),
    ("summary", "按状态、地域、规格统计，并列出延迟最大的作业"),
    ("expiring", "列出即将到期的包年包月作业"),
    ("unalerted", "列出没有延迟或异常告警的作业"),
    ("explain", "解释错误码、状态和预检查项"),
    ("create", "购买同步作业"),
    ("configure", "配置同步作业，或列出配置档"),
    ("start", "启动作业，或恢复暂停、失败的作业"),
    ("suspend", "暂停作业"),
    ("reset", "释放任务并清空配置"),
    ("delete", "永久释放作业"),
    ("objects", "查看或修改同步对象"),
    ("tags", "查看、添加、删除标签"),
    ("alerts", "设置告警"),
    ("upgrade", "升级规格，或改为双向同步"),
    ("renew", "续费"),
    ("watch", "全屏监视"),
    ("check", "一行结论，供 cron 和监控插件使用"),
    ("wait", "等待作业到达某个状态"),
    ("serve", "提供 Prometheus 指标和网页"),
    ("call", "按名称调用任意接口"),
    ("sign", "显示签名的每一步，便于与其他客户端对照"),
    ("completions", "输出 shell 补全脚本"),
    ("man", "输出手册"),
    ("emulator", "在本机运行一个模拟的 DTS"),
];

const FLAGS: &[(&str, &str)] = &[
    ("id", "作业 ID"),
    ("ids", "作业 ID；不写则为所有选中的作业"),
    ("name", "只看名称包含该文字的作业"),
    ("tags", "只看带有该标签的作业；最多 20 个，须全部匹配"),
    ("statuses", "只看处于这些状态的作业；不区分大小写"),
    ("min_delay", "只看延迟达到该时长的作业，例如 30s、5m、2h"),
    ("filter", "只看满足表达式的作业，例如 'delay>60 && status!=Finished'；见 dts explain filter"),
    ("page_size", "每次请求多少个作业；服务默认 30"),
    ("sort", "按列排序；前面加 - 为从大到小"),
    ("columns", "表格和 CSV 的列"),
    ("output", "输出格式"),
    ("regions", "地域，例如 cn-hangzhou；多个地域同时查询"),
    ("all_regions", "查询所有地域"),
    ("profiles", "阿里云 CLI 的配置名；多个同时查询"),
    ("endpoint", "访问该地址，而不是地域自己的地址"),
    ("emulated", "访问随本命令启动的模拟服务，自带示例作业"),
    ("wire", "应答的传输格式"),
    ("signature", "签名版本"),
    ("call_timeout", "一次调用（含重试）的时限"),
    ("retries", "临时失败时重试几次"),
    ("concurrency", "同时查询多少个地域和作业"),
    ("verbose", "在标准错误输出每次尝试"),
    ("direction", "双向作业的方向"),
    ("dry_run", "只打印签名后的请求，不发送"),
    ("yes", "不询问"),
    ("wait", "等到完成；一旦不可能成功就立即失败"),
    ("timeout", "最多等多久"),
    ("interval", "多久查询一次"),
    ("within", "在该时间内到期，或已到期的作业"),
    ("lang", "语言"),
];

#[cfg(test)]
mod tests {

    use super::*;
    use crate::args::grammar;

    #[test]
    fn every_command_has_help_in_both_languages() {
        let names: Vec<_> = grammar().get_subcommands().map(|c| c.get_name().to_owned()).collect();
        let known: Vec<_> = COMMANDS.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
        let help = localized(grammar(), Lang::Zh).render_help().to_string();
        assert!(help.contains("列出同步作业") && help.contains("命令"), "{help}");
    }
}

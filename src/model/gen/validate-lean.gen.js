// Generated from schemas/; do not edit.

const isObject = (v) => typeof v === "object" && v !== null && !Array.isArray(v);

function everyValue(v, test) {
  for (const key in v) if (!test(v[key])) return false;
  return true;
}

const cxFingerprintPattern = /^f-[0-9a-f]{12}$/;
const cxFingerprint = (v) => typeof v === "string" && cxFingerprintPattern.test(v);
const cxTextPattern = /\S/;
const cxText = (v) => typeof v === "string" && cxTextPattern.test(v);
const cxIdUsual = /^(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\.|$))[A-Za-z\u0410-\u044F\u0401\u04510-9](?:[A-Za-z\u0410-\u044F\u0401\u04510-9._-]{0,118}[A-Za-z\u0410-\u044F\u0401\u04510-9])?$/;
let cxIdUnicode;
const cxId = (v) =>
  typeof v === "string" &&
  (cxIdUsual.test(v) || (cxIdUnicode ??= new RegExp("^(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._-]{0,118}[\\p{L}\\p{M}\\p{N}])?$", "u")).test(v));
const cxMomentPattern = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
const cxMoment = (v) => typeof v === "string" && cxMomentPattern.test(v);
const datePattern = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const date = (v) => typeof v === "string" && datePattern.test(v);
const cxDurationPattern = /^(?:0|[1-9]\d{0,4}) (?:(?:working )?(?:hours?|days?)|minutes?|weeks?)$/;
const cxDuration = (v) => typeof v === "string" && cxDurationPattern.test(v);
const cxUrlPattern = /^https?:\/\/[^\s\u0000-\u001f\u007f-\u009f<>"]+$/;
const cxUrl = (v) => typeof v === "string" && cxUrlPattern.test(v);
const cxTaskOrIdeaIdPattern = /^[TI]-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;
const cxTaskOrIdeaId = (v) => typeof v === "string" && cxTaskOrIdeaIdPattern.test(v);
const cxTaskIdPattern = /^T-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;
const cxTaskId = (v) => typeof v === "string" && cxTaskIdPattern.test(v);
const cxVersionPattern = /^[0-9a-f]{12}$/;
const cxVersion = (v) => typeof v === "string" && cxVersionPattern.test(v);
const cxCaseIdPattern = /^C-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;
const cxCaseId = (v) => typeof v === "string" && cxCaseIdPattern.test(v);
const cxClientOrPersonUsual = /^(?:(?:client|person)\/)?(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\.|$))[A-Za-z\u0410-\u044F\u0401\u04510-9](?:[A-Za-z\u0410-\u044F\u0401\u04510-9._-]{0,118}[A-Za-z\u0410-\u044F\u0401\u04510-9])?$/;
let cxClientOrPersonUnicode;
const cxClientOrPerson = (v) =>
  typeof v === "string" &&
  (cxClientOrPersonUsual.test(v) || (cxClientOrPersonUnicode ??= new RegExp("^(?:(?:client|person)/)?(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._-]{0,118}[\\p{L}\\p{M}\\p{N}])?$", "u")).test(v));
const cxMapTargetUsual = /^(?:touchpoint|handoff|stage|team)\/(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\.|$))[A-Za-z\u0410-\u044F\u0401\u04510-9](?:[A-Za-z\u0410-\u044F\u0401\u04510-9._-]{0,118}[A-Za-z\u0410-\u044F\u0401\u04510-9])?$/;
let cxMapTargetUnicode;
const cxMapTarget = (v) =>
  typeof v === "string" &&
  (cxMapTargetUsual.test(v) || (cxMapTargetUnicode ??= new RegExp("^(?:touchpoint|handoff|stage|team)/(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._-]{0,118}[\\p{L}\\p{M}\\p{N}])?$", "u")).test(v));
const cxStageTargetUsual = /^(?:stage\/)?(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\.|$))[A-Za-z\u0410-\u044F\u0401\u04510-9](?:[A-Za-z\u0410-\u044F\u0401\u04510-9._-]{0,118}[A-Za-z\u0410-\u044F\u0401\u04510-9])?$/;
let cxStageTargetUnicode;
const cxStageTarget = (v) =>
  typeof v === "string" &&
  (cxStageTargetUsual.test(v) || (cxStageTargetUnicode ??= new RegExp("^(?:stage/)?(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._-]{0,118}[\\p{L}\\p{M}\\p{N}])?$", "u")).test(v));
const cxIdeaIdPattern = /^I-\d{6}-[0-9A-HJKMNP-TV-Z]{5}$/;
const cxIdeaId = (v) => typeof v === "string" && cxIdeaIdPattern.test(v);
const cxPeriodPattern = /^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4]|W(?:0[1-9]|[1-4]\d|5[0-3]))$/;
const cxPeriod = (v) => typeof v === "string" && cxPeriodPattern.test(v);
const cxPersonOrHeadUsual = /^(?:head-of:)?(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\.|$))[A-Za-z\u0410-\u044F\u0401\u04510-9](?:[A-Za-z\u0410-\u044F\u0401\u04510-9._-]{0,118}[A-Za-z\u0410-\u044F\u0401\u04510-9])?$/;
let cxPersonOrHeadUnicode;
const cxPersonOrHead = (v) =>
  typeof v === "string" &&
  (cxPersonOrHeadUsual.test(v) || (cxPersonOrHeadUnicode ??= new RegExp("^(?:head-of:)?(?!(?:[cC][oO][nN]|[pP][rR][nN]|[aA][uU][xX]|[nN][uU][lL]|[cC][oO][mM][0-9]|[lL][pP][tT][0-9])(?:\\.|$))[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._-]{0,118}[\\p{L}\\p{M}\\p{N}])?$", "u")).test(v));
const cxEmailPattern = /^[^\s\u0000-\u001f\u007f-\u009f@<>(),:;"]+@[^\s\u0000-\u001f\u007f-\u009f@<>(),:;"]+$/;
const cxEmail = (v) => typeof v === "string" && cxEmailPattern.test(v);
const cxTimezonePattern = /^[A-Za-z][A-Za-z0-9_+/-]*$/;
const cxTimezone = (v) => typeof v === "string" && cxTimezonePattern.test(v);
const cxCountryPattern = /^[A-Za-z]{2}(-[A-Za-z0-9]{1,3}){0,2}$/;
const cxCountry = (v) => typeof v === "string" && cxCountryPattern.test(v);
const cxTimePattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const cxTime = (v) => typeof v === "string" && cxTimePattern.test(v);

export const formats = {
  "cx-fingerprint": cxFingerprint,
  "cx-text": cxText,
  "cx-id": cxId,
  "cx-moment": cxMoment,
  "date": date,
  "cx-duration": cxDuration,
  "cx-url": cxUrl,
  "cx-task-or-idea-id": cxTaskOrIdeaId,
  "cx-task-id": cxTaskId,
  "cx-version": cxVersion,
  "cx-case-id": cxCaseId,
  "cx-client-or-person": cxClientOrPerson,
  "cx-map-target": cxMapTarget,
  "cx-stage-target": cxStageTarget,
  "cx-idea-id": cxIdeaId,
  "cx-period": cxPeriod,
  "cx-person-or-head": cxPersonOrHead,
  "cx-email": cxEmail,
  "cx-timezone": cxTimezone,
  "cx-country": cxCountry,
  "cx-time": cxTime,
};

function acknowledged(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "fingerprint":
        if (!(cxFingerprint(value))) return false;
        break;
      case "change":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.fingerprint !== undefined && v.change !== undefined;
}

function acknowledgement(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.by !== undefined && v.at !== undefined;
}

function promisedRule(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "lead_time":
      case "deadline":
        if (!(cxDuration(value))) return false;
        break;
      case "required":
        if (!(Array.isArray(value) && value.every(cxText))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return (v.lead_time !== undefined || v.deadline !== undefined);
}

function article(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "url":
        if (!(cxUrl(value))) return false;
        break;
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "done":
        if (!(cxMoment(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.url !== undefined && v.owner !== undefined;
}

function caseOrigin(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "site":
      case "type":
        if (!(cxText(value))) return false;
        break;
      case "url":
        if (!(cxUrl(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.site !== undefined && v.type !== undefined && v.url !== undefined;
}

function caseScore(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "metric":
        if (!(cxId(value))) return false;
        break;
      case "value":
        if (!(Number.isFinite(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.metric !== undefined && v.value !== undefined;
}

function externalId(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "system":
      case "id":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.system !== undefined && v.id !== undefined;
}

function clarification(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "asked":
      case "answered":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "question":
      case "answer":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.asked !== undefined && v.by !== undefined && v.question !== undefined;
}

function decision(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "kind":
        if (!((value === "task" || value === "idea" || value === "none"))) return false;
        break;
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      case "refs":
        if (!(Array.isArray(value) && value.every(cxTaskOrIdeaId))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.kind !== undefined && v.at !== undefined && v.by !== undefined;
}

function grant(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "measure":
      case "currency":
        if (!(cxText(value))) return false;
        break;
      case "amount":
        if (!(Number.isFinite(value) && value >= 0)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined && v.measure !== undefined;
}

function caseAnswer(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
      case "channel":
        if (!(cxId(value))) return false;
        break;
      case "outcome":
        if (!(["satisfied","not_satisfied","unreachable","no_reply_needed","sent"].includes(value))) return false;
        break;
      case "note":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined && v.outcome !== undefined && (!(v.outcome !== undefined && (v.outcome === undefined || ((v.outcome === "satisfied" || v.outcome === "not_satisfied" || v.outcome === "sent")))) || (v.channel !== undefined));
}

function handover(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "handoff":
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "fields":
        if (!(isObject(value) && everyValue(value, (v) => (typeof v === "string" || Number.isFinite(v) || typeof v === "boolean" || (Array.isArray(v) && v.every((v) => typeof v === "string")))))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.handoff !== undefined && v.at !== undefined && v.by !== undefined;
}

function clientPromise(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "promise":
      case "to":
        if (!(cxText(value))) return false;
        break;
      case "due":
      case "kept":
        if (!(date(value))) return false;
        break;
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "task":
        if (!(cxTaskId(value))) return false;
        break;
      case "broken":
        if (!(brokenPromise(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.promise !== undefined && v.due !== undefined && v.owner !== undefined && (v.kept === undefined || v.broken === undefined);
}

function brokenPromise(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(date(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.reason !== undefined;
}

function startedPlaybook(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "playbook":
        if (!(cxId(value))) return false;
        break;
      case "started":
        if (!(cxMoment(value))) return false;
        break;
      case "version":
        if (!(cxVersion(value))) return false;
        break;
      case "steps":
        if (!(Array.isArray(value) && value.every(runningStep))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.playbook !== undefined && v.started !== undefined;
}

function runningStep(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "step":
        if (!(cxId(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      case "task":
        if (!(cxTaskId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.step !== undefined && v.due !== undefined;
}

function churn(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      case "stated":
      case "cause":
        if (!(cxId(value))) return false;
        break;
      case "kind":
        if (!((value === "voluntary" || value === "involuntary"))) return false;
        break;
      case "preventable":
        if (!((value === "yes" || value === "partly" || value === "no"))) return false;
        break;
      case "interview":
        if (!(cxCaseId(value))) return false;
        break;
      case "interview_refused":
        if (!(date(value))) return false;
        break;
      case "warned_by":
        if (!(Array.isArray(value) && value.every(cxCaseId))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && (v.reason !== undefined || v.stated !== undefined);
}

function informationField(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "field":
      case "hint":
        if (!(cxText(value))) return false;
        break;
      case "type":
        if (!(["text","date","number","money","url","choice","list"].includes(value))) return false;
        break;
      case "required":
        if (!(typeof value === "boolean")) return false;
        break;
      case "choices":
        if (!(Array.isArray(value) && value.length >= 1 && value.every(cxText))) return false;
        break;
      case "promises":
        if (!(value === true)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.field !== undefined && v.type !== undefined && v.required !== undefined && (!(v.type !== undefined && (v.type === undefined || (v.type === "choice"))) || (v.choices !== undefined));
}

function leadTimeBefore(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "lead_time":
        if (!(cxDuration(value))) return false;
        break;
      case "before":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.lead_time !== undefined && v.before !== undefined;
}

function deadlineAfter(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "deadline":
        if (!(cxDuration(value))) return false;
        break;
      case "after":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.deadline !== undefined && v.after !== undefined;
}

function handoffPlace(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "system":
        if (!(cxId(value))) return false;
        break;
      case "url":
        if (!(cxUrl(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.system !== undefined;
}

function departmentRoute(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "department":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.department !== undefined;
}

function groupRoute(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "group":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.group !== undefined;
}

function contestRoute(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "contest":
        if (!(value === true)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.contest !== undefined;
}

function ideaScore(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "client_value":
      case "business_value":
      case "effort":
        if (!(Number.isInteger(value) && value >= 1 && value <= 5)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.client_value !== undefined && v.business_value !== undefined && v.effort !== undefined;
}

function rejection(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "reason":
      case "conflicts_with":
      case "consequences":
        if (!(cxText(value))) return false;
        break;
      case "alternatives":
        if (!(Array.isArray(value) && value.every(cxText))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.reason !== undefined;
}

function postponement(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "reason":
        if (!(cxText(value))) return false;
        break;
      case "approved_by":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.reason !== undefined && v.approved_by !== undefined;
}

function volunteer(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "person":
      case "approved_by":
        if (!(cxId(value))) return false;
        break;
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.person !== undefined && v.at !== undefined;
}

function project(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "start":
      case "end":
        if (!(date(value))) return false;
        break;
      case "goal":
      case "scope":
        if (!(cxText(value))) return false;
        break;
      case "deliverables":
        if (!((cxText(value) || (Array.isArray(value) && value.every(cxText))))) return false;
        break;
      case "milestones":
        if (!(Array.isArray(value) && value.every(milestone))) return false;
        break;
      case "work":
        if (!(Array.isArray(value) && value.every(workItem))) return false;
        break;
      case "risks":
        if (!(Array.isArray(value) && value.every(projectRisk))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function milestone(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      case "done":
        if (!((cxMoment(value) || typeof value === "boolean"))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined;
}

function workItem(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
      case "owner":
      case "parent":
        if (!(cxId(value))) return false;
        break;
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      case "done":
        if (!((cxMoment(value) || typeof value === "boolean"))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined;
}

function projectRisk(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "risk":
      case "plan":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.risk !== undefined;
}

function checkIn(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "progress":
      case "delays":
      case "risks":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined && v.progress !== undefined;
}

function comment(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "text":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined && v.text !== undefined;
}

function cancellation(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "reason":
        if (!(cxText(value))) return false;
        break;
      case "alternatives":
        if (!((cxText(value) || (Array.isArray(value) && value.every(cxText))))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.reason !== undefined;
}

function ideaOutcome(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "results":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.results !== undefined;
}

function changedPart(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "change":
        if (!(cxMapTarget(value))) return false;
        break;
      case "set":
        if (!(isObject(value) && Object.keys(value).length >= 1)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.change !== undefined && v.set !== undefined;
}

function addedPart(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "add":
        if (!(cxMapTarget(value))) return false;
        break;
      case "after":
        if (!(cxStageTarget(value))) return false;
        break;
      case "value":
        if (!(isObject(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.add !== undefined && v.value !== undefined;
}

function removedPart(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "remove":
        if (!(cxMapTarget(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.remove !== undefined;
}

function ideaApplication(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined;
}

function ideaHistoryEntry(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "to":
      case "from":
        if (!(["received","in_analysis","planned","in_progress","implemented","postponed","rejected","cancelled"].includes(value))) return false;
        break;
      case "note":
        if (!(cxText(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined;
}

function metricSource(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "system":
        if (!(cxId(value))) return false;
        break;
      case "status":
        if (!((value === "collected" || value === "missing"))) return false;
        break;
      case "idea":
        if (!(cxIdeaId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.system !== undefined && v.status !== undefined;
}

function metricComputation(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "from":
        if (!(value === "cases")) return false;
        break;
      case "score":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.from !== undefined && v.score !== undefined;
}

function metricScale(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "min":
      case "max":
        if (!(Number.isFinite(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.min !== undefined && v.max !== undefined;
}

function metricTarget(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "from":
        if (!(cxPeriod(value))) return false;
        break;
      case "value":
        if (!(Number.isFinite(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.from !== undefined && v.value !== undefined;
}

function metricBaseline(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "from":
        if (!(cxPeriod(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.from !== undefined && v.reason !== undefined;
}

function metricExpectation(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "value":
        if (!(Number.isFinite(value))) return false;
        break;
      case "evidence":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.value !== undefined && v.evidence !== undefined;
}

function metricBenchmark(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "who":
      case "evidence":
        if (!(cxText(value))) return false;
        break;
      case "value":
        if (!(Number.isFinite(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.who !== undefined && v.value !== undefined && v.evidence !== undefined;
}

function playbookStep(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
      case "team":
      case "task_type":
      case "handoff":
      case "base":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "role":
        if (!(cxText(value))) return false;
        break;
      case "after":
        if (!(cxDuration(value))) return false;
        break;
      case "touch":
        if (!((value === "automated" || value === "personal"))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.after !== undefined && v.touch !== undefined && (v.team !== undefined || v.role !== undefined);
}

function aboutEvent(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "event":
        if (!(cxId(value))) return false;
        break;
      case "date":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.event !== undefined;
}

function aboutNews(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "announcement":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.announcement !== undefined;
}

function routingRule(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "tags":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "client":
      case "segment":
      case "task_type":
        if (!(cxId(value))) return false;
        break;
      case "source":
        if (!(["survey","interview","mystery_shopping","employee","open_source","data","contact"].includes(value))) return false;
        break;
      case "owner":
        if (!(cxPersonOrHead(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.owner !== undefined;
}

function escalationStep(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "after":
        if (!(cxDuration(value))) return false;
        break;
      case "to":
        if (!(cxPersonOrHead(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.after !== undefined && v.to !== undefined;
}

function ideaRule(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "tags":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "to":
        if (!(isObject(value) && (value.department !== undefined || value.group !== undefined || value.contest !== undefined) && (value.department !== undefined ? departmentRoute(value) : value.group !== undefined ? groupRoute(value) : value.contest !== undefined ? contestRoute(value) : true))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.to !== undefined;
}

function scenarioStep(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "touchpoint":
        if (!(cxId(value))) return false;
        break;
      case "note":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.touchpoint !== undefined;
}

function participant(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "team":
      case "target":
        if (!(cxId(value))) return false;
        break;
      case "gain":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.team !== undefined && v.gain !== undefined;
}

function attribute(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "type":
        if (!(["string","integer","number","boolean","date"].includes(value))) return false;
        break;
      case "choices":
        if (!(Array.isArray(value) && value.every((v) => (typeof v === "string" || Number.isFinite(v) || typeof v === "boolean")))) return false;
        break;
      case "hint":
        if (!(cxText(value))) return false;
        break;
      case "value":
        if (!(value === true)) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.type !== undefined;
}

function segment(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "success":
        if (!(cxText(value))) return false;
        break;
      case "when":
        if (!(condition(value))) return false;
        break;
      case "strategy":
        if (!((value === "high_touch" || value === "low_touch" || value === "pooled"))) return false;
        break;
      case "playbooks":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.when !== undefined && v.strategy !== undefined;
}

function condition(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "type":
        if (!(value === "object")) return false;
        break;
      case "properties":
        if (!(isObject(value) && everyValue(value, attributeCondition))) return false;
        break;
      case "required":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "allOf":
      case "anyOf":
        if (!(Array.isArray(value) && value.length >= 1 && value.every(condition))) return false;
        break;
      case "not":
        if (!(condition(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function attributeCondition(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "type":
        if (!(["string","integer","number","boolean"].includes(value))) return false;
        break;
      case "const":
        if (!((typeof value === "string" || Number.isFinite(value) || typeof value === "boolean"))) return false;
        break;
      case "enum":
        if (!(Array.isArray(value) && value.length >= 1 && value.every((v) => (typeof v === "string" || Number.isFinite(v) || typeof v === "boolean")))) return false;
        break;
      case "minimum":
      case "maximum":
      case "exclusiveMinimum":
      case "exclusiveMaximum":
        if (!(Number.isFinite(value))) return false;
        break;
      case "allOf":
      case "anyOf":
        if (!(Array.isArray(value) && value.length >= 1 && value.every(attributeCondition))) return false;
        break;
      case "not":
        if (!(attributeCondition(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function signal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "do":
        if (!(cxText(value))) return false;
        break;
      case "when":
        if (!(isObject(value) && (value.all !== undefined || value.any !== undefined || value.not !== undefined || value.cases !== undefined || value.tasks !== undefined || value.answers !== undefined || value.score !== undefined || value.silence !== undefined || value.promises !== undefined) && (value.all !== undefined ? allOfThem(value) : value.any !== undefined ? anyOfThem(value) : value.not !== undefined ? noneOfIt(value) : value.cases !== undefined ? caseSignal(value) : value.tasks !== undefined ? taskSignal(value) : value.answers !== undefined ? answerSignal(value) : value.score !== undefined ? scoreSignal(value) : value.silence !== undefined ? silenceSignal(value) : value.promises !== undefined ? promiseSignal(value) : true))) return false;
        break;
      case "segments":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "owner":
        if (!(cxPersonOrHead(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.when !== undefined && v.owner !== undefined && v.do !== undefined;
}

function allOfThem(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "all":
        if (!(Array.isArray(value) && value.length >= 1 && value.every((v) => isObject(v) && (v.all !== undefined || v.any !== undefined || v.not !== undefined || v.cases !== undefined || v.tasks !== undefined || v.answers !== undefined || v.score !== undefined || v.silence !== undefined || v.promises !== undefined) && (v.all !== undefined ? allOfThem(v) : v.any !== undefined ? anyOfThem(v) : v.not !== undefined ? noneOfIt(v) : v.cases !== undefined ? caseSignal(v) : v.tasks !== undefined ? taskSignal(v) : v.answers !== undefined ? answerSignal(v) : v.score !== undefined ? scoreSignal(v) : v.silence !== undefined ? silenceSignal(v) : v.promises !== undefined ? promiseSignal(v) : true)))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.all !== undefined;
}

function anyOfThem(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "any":
        if (!(Array.isArray(value) && value.length >= 1 && value.every((v) => isObject(v) && (v.all !== undefined || v.any !== undefined || v.not !== undefined || v.cases !== undefined || v.tasks !== undefined || v.answers !== undefined || v.score !== undefined || v.silence !== undefined || v.promises !== undefined) && (v.all !== undefined ? allOfThem(v) : v.any !== undefined ? anyOfThem(v) : v.not !== undefined ? noneOfIt(v) : v.cases !== undefined ? caseSignal(v) : v.tasks !== undefined ? taskSignal(v) : v.answers !== undefined ? answerSignal(v) : v.score !== undefined ? scoreSignal(v) : v.silence !== undefined ? silenceSignal(v) : v.promises !== undefined ? promiseSignal(v) : true)))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.any !== undefined;
}

function noneOfIt(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "not":
        if (!(isObject(value) && (value.all !== undefined || value.any !== undefined || value.not !== undefined || value.cases !== undefined || value.tasks !== undefined || value.answers !== undefined || value.score !== undefined || value.silence !== undefined || value.promises !== undefined) && (value.all !== undefined ? allOfThem(value) : value.any !== undefined ? anyOfThem(value) : value.not !== undefined ? noneOfIt(value) : value.cases !== undefined ? caseSignal(value) : value.tasks !== undefined ? taskSignal(value) : value.answers !== undefined ? answerSignal(value) : value.score !== undefined ? scoreSignal(value) : value.silence !== undefined ? silenceSignal(value) : value.promises !== undefined ? promiseSignal(value) : true))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.not !== undefined;
}

function caseSignal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "cases":
        if (!(caseFilter(value))) return false;
        break;
      case "within":
        if (!(cxDuration(value))) return false;
        break;
      case "at_least":
        if (!(Number.isInteger(value) && value >= 1)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.cases !== undefined && v.within !== undefined;
}

function caseFilter(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "source":
        if (!(((typeof value === "string" && ["survey","interview","mystery_shopping","employee","open_source","data","contact"].includes(value)) || (Array.isArray(value) && value.every((v) => ["survey","interview","mystery_shopping","employee","open_source","data","contact"].includes(v)))))) return false;
        break;
      case "sentiment":
        if (!(((typeof value === "string" && (value === "negative" || value === "neutral" || value === "positive")) || (Array.isArray(value) && value.every((v) => (v === "negative" || v === "neutral" || v === "positive")))))) return false;
        break;
      case "status":
        if (!(((typeof value === "string" && ["new","clarifying","triaged","resolved","closed"].includes(value)) || (Array.isArray(value) && value.every((v) => ["new","clarifying","triaged","resolved","closed"].includes(v)))))) return false;
        break;
      case "tags":
      case "stage":
      case "touchpoint":
      case "channel":
        if (!((cxId(value) || (Array.isArray(value) && value.every(cxId))))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function taskSignal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "tasks":
        if (!(taskFilter(value))) return false;
        break;
      case "within":
        if (!(cxDuration(value))) return false;
        break;
      case "at_least":
        if (!(Number.isInteger(value) && value >= 1)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.tasks !== undefined;
}

function taskFilter(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "type":
      case "tags":
        if (!((cxId(value) || (Array.isArray(value) && value.every(cxId))))) return false;
        break;
      case "status":
        if (!(((typeof value === "string" && ["open","in_progress","in_question","completed","cancelled"].includes(value)) || (Array.isArray(value) && value.every((v) => ["open","in_progress","in_question","completed","cancelled"].includes(v)))))) return false;
        break;
      case "overdue":
        if (!(value === true)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function answerSignal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "answers":
        if (!(answerFilter(value))) return false;
        break;
      case "within":
        if (!(cxDuration(value))) return false;
        break;
      case "at_least":
        if (!(Number.isInteger(value) && value >= 1)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.answers !== undefined;
}

function answerFilter(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "outcome":
        if (!(((typeof value === "string" && ["satisfied","not_satisfied","unreachable","no_reply_needed","sent"].includes(value)) || (Array.isArray(value) && value.every((v) => ["satisfied","not_satisfied","unreachable","no_reply_needed","sent"].includes(v)))))) return false;
        break;
      case "channel":
        if (!((cxId(value) || (Array.isArray(value) && value.every(cxId))))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function scoreSignal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "score":
        if (!(cxId(value))) return false;
        break;
      case "below":
      case "above":
      case "fell_by":
        if (!(Number.isFinite(value))) return false;
        break;
      case "within":
        if (!(cxDuration(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.score !== undefined && v.within !== undefined && (v.below !== undefined || v.above !== undefined || v.fell_by !== undefined);
}

function silenceSignal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "silence":
        if (!(cxDuration(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.silence !== undefined;
}

function promiseSignal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "promises":
        if (!((value === "overdue" || value === "broken"))) return false;
        break;
      case "within":
        if (!(cxDuration(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.promises !== undefined;
}

function success(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "statement":
      case "for":
        if (!(cxText(value))) return false;
        break;
      case "measured_by":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.statement !== undefined;
}

function stage(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "goal":
      case "done_when":
      case "closing_note":
        if (!(cxText(value))) return false;
        break;
      case "risks":
        if (!(Array.isArray(value) && value.every(stageRisk))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.goal !== undefined;
}

function stageRisk(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "risk":
      case "prevention":
        if (!(cxText(value))) return false;
        break;
      case "touchpoint":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.risk !== undefined && v.prevention !== undefined;
}

function metricOrigin(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "metric":
        if (!(cxId(value))) return false;
        break;
      case "period":
        if (!(cxPeriod(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.metric !== undefined && v.period !== undefined;
}

function playbookOrigin(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "playbook":
      case "client":
      case "step":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.playbook !== undefined && v.client !== undefined && v.step !== undefined;
}

function promiseOrigin(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "promise":
        if (!(cxText(value))) return false;
        break;
      case "client":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.promise !== undefined && v.client !== undefined;
}

function taskHistoryEntry(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "to":
      case "from":
        if (!(["open","in_progress","in_question","completed","cancelled"].includes(value))) return false;
        break;
      case "note":
        if (!(cxText(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined;
}

function followUp(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined && v.reason !== undefined;
}

function escalation(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "by":
      case "to":
        if (!(cxId(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.at !== undefined && v.by !== undefined && v.to !== undefined && v.reason !== undefined;
}

function member(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "role":
        if (!(cxText(value))) return false;
        break;
      case "email":
        if (!(cxEmail(value))) return false;
        break;
      case "head":
        if (!(typeof value === "boolean")) return false;
        break;
      case "left":
        if (!(date(value))) return false;
        break;
      case "away":
        if (!(Array.isArray(value) && value.every(absence))) return false;
        break;
      case "trained":
        if (!(Array.isArray(value) && value.every(training))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined;
}

function absence(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "from":
      case "to":
        if (!(date(value))) return false;
        break;
      case "deputy":
        if (!(cxId(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.from !== undefined && v.to !== undefined && v.deputy !== undefined;
}

function training(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "topic":
        if (!(cxText(value))) return false;
        break;
      case "until":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.topic !== undefined;
}

function stageContact(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "contact":
        if (!((value === "direct" || value === "indirect"))) return false;
        break;
      case "does":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.contact !== undefined;
}

function goal(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "goal":
      case "target":
      case "why":
        if (!(cxText(value))) return false;
        break;
      case "metric":
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.goal !== undefined;
}

function authority(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "measure":
      case "when":
        if (!(cxText(value))) return false;
        break;
      case "limit":
        if (!(authorityLimit(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.measure !== undefined;
}

function authorityLimit(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "amount":
        if (!(Number.isFinite(value) && value >= 0)) return false;
        break;
      case "currency":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.amount !== undefined && v.currency !== undefined;
}

function backstageAction(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "team":
      case "system":
        if (!(cxId(value))) return false;
        break;
      case "does":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.team !== undefined && v.does !== undefined;
}

function channel(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined;
}

function system(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined;
}

function businessEvent(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "planned":
        if (!(Array.isArray(value) && value.every(date))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined;
}

function tag(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "group":
        if (!(cxText(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.group !== undefined;
}

function taskType(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "target":
        if (!(cxDuration(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.target !== undefined;
}

function churnReason(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "id":
        if (!(cxId(value))) return false;
        break;
      case "name":
      case "group":
        if (!(cxText(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.id !== undefined && v.name !== undefined && v.group !== undefined;
}

function calendar(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "timezone":
        if (!(cxTimezone(value))) return false;
        break;
      case "country":
        if (!(cxCountry(value))) return false;
        break;
      case "weekend":
        if (!(Array.isArray(value) && value.every((v) => ["monday","tuesday","wednesday","thursday","friday","saturday","sunday"].includes(v)))) return false;
        break;
      case "hours":
        if (!(((Array.isArray(value) && value.length >= 1 && value.every(workingHours)) || (isObject(value) && (value.from !== undefined ? workingHours(value) : value.to !== undefined ? workingHours(value) : weeklyHours(value)))))) return false;
        break;
      case "holidays":
      case "workdays":
        if (!(Array.isArray(value) && value.every(date))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function workingHours(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "from":
      case "to":
        if (!(cxTime(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.from !== undefined && v.to !== undefined;
}

function weeklyHours(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "monday":
      case "tuesday":
      case "wednesday":
      case "thursday":
      case "friday":
      case "saturday":
      case "sunday":
        if (!(((Array.isArray(value) && value.length >= 1 && value.every(workingHours)) || (isObject(value) && (workingHours(value)))))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return Object.keys(v).length >= 1;
}

function limits(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "unaccepted":
      case "due_soon":
      case "in_question":
      case "triage":
      case "clarification":
      case "analysis":
      case "checkin":
      case "answer":
      case "news":
        if (!(cxDuration(value))) return false;
        break;
      case "min_answers":
        if (!(Number.isInteger(value) && value >= 1)) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function ackFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "changes":
        if (!(Array.isArray(value) && value.length >= 1 && value.every(acknowledged))) return false;
        break;
      case "by":
      case "written_by":
        if (!(cxId(value))) return false;
        break;
      case "at":
        if (!(cxMoment(value))) return false;
        break;
      case "reason":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.changes !== undefined && v.by !== undefined && v.at !== undefined && v.reason !== undefined;
}

function announcementFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "handoff":
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "effective":
        if (!(date(value))) return false;
        break;
      case "published":
        if (!(cxMoment(value))) return false;
        break;
      case "fields":
        if (!(isObject(value) && everyValue(value, (v) => (typeof v === "string" || Number.isFinite(v) || typeof v === "boolean" || (Array.isArray(v) && v.every((v) => typeof v === "string")))))) return false;
        break;
      case "react":
      case "late_because":
        if (!(cxText(value))) return false;
        break;
      case "acknowledged":
        if (!(Array.isArray(value) && value.every(acknowledgement))) return false;
        break;
      case "promised":
        if (!(promisedRule(value))) return false;
        break;
      case "articles":
        if (!(Array.isArray(value) && value.every(article))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.handoff !== undefined && v.effective !== undefined && v.published !== undefined && v.by !== undefined && v.react !== undefined;
}

function caseFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "source":
        if (!(["survey","interview","mystery_shopping","employee","open_source","data","contact"].includes(value))) return false;
        break;
      case "received":
      case "recorded":
        if (!(cxMoment(value))) return false;
        break;
      case "client":
      case "employee":
      case "channel":
      case "stage":
      case "touchpoint":
        if (!(cxId(value))) return false;
        break;
      case "origin":
        if (!(caseOrigin(value))) return false;
        break;
      case "sentiment":
        if (!((value === "negative" || value === "neutral" || value === "positive"))) return false;
        break;
      case "score":
        if (!(caseScore(value))) return false;
        break;
      case "text":
        if (!(typeof value === "string")) return false;
        break;
      case "external":
        if (!(externalId(value))) return false;
        break;
      case "tags":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "clarifications":
        if (!(Array.isArray(value) && value.every(clarification))) return false;
        break;
      case "decision":
        if (!(decision(value))) return false;
        break;
      case "granted":
        if (!(Array.isArray(value) && value.every(grant))) return false;
        break;
      case "public_reason":
        if (!(cxText(value))) return false;
        break;
      case "answers":
        if (!(Array.isArray(value) && value.every(caseAnswer))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.source !== undefined && v.received !== undefined && v.text !== undefined && (!(v.source !== undefined && (v.source === undefined || (v.source === "open_source"))) || (v.origin !== undefined && v.sentiment !== undefined)) && (!(v.source !== undefined && (v.source === undefined || (v.source === "interview"))) || (v.client !== undefined)) && (!(v.source !== undefined && (v.source === undefined || (v.source === "mystery_shopping"))) || (v.employee !== undefined)) && (!(v.source !== undefined && (v.source === undefined || (v.source === "employee"))) || (v.employee !== undefined));
}

function clientFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
      case "success":
        if (!(cxText(value))) return false;
        break;
      case "attributes":
        if (!(isObject(value) && everyValue(value, (v) => (typeof v === "string" || Number.isFinite(v) || typeof v === "boolean")))) return false;
        break;
      case "segment":
      case "manager":
        if (!(cxId(value))) return false;
        break;
      case "channels":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "since":
      case "retired":
        if (!(date(value))) return false;
        break;
      case "handover":
        if (!(handover(value))) return false;
        break;
      case "promises":
        if (!(Array.isArray(value) && value.every(clientPromise))) return false;
        break;
      case "playbooks":
        if (!(Array.isArray(value) && value.every(startedPlaybook))) return false;
        break;
      case "publicity":
        if (!((value === "allowed" || value === "confidential"))) return false;
        break;
      case "churned":
        if (!(churn(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.manager !== undefined;
}

function groupFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "members":
      case "stages":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "meets":
        if (!(cxDuration(value))) return false;
        break;
      case "since":
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined && v.meets !== undefined;
}

function handoffFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "from":
      case "responsible":
        if (!(cxId(value))) return false;
        break;
      case "to":
      case "stages":
        if (!(Array.isArray(value) && value.length >= 1 && value.every(cxId))) return false;
        break;
      case "mode":
        if (!(["push","board","access","questions"].includes(value))) return false;
        break;
      case "information":
        if (!(Array.isArray(value) && value.every(informationField))) return false;
        break;
      case "when":
        if (!(isObject(value) && (value.lead_time !== undefined || value.deadline !== undefined) && (value.lead_time !== undefined ? leadTimeBefore(value) : value.deadline !== undefined ? deadlineAfter(value) : true))) return false;
        break;
      case "where":
        if (!(handoffPlace(value))) return false;
        break;
      case "confirm":
        if (!(typeof value === "boolean")) return false;
        break;
      case "answer_within":
        if (!(cxDuration(value))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined && v.from !== undefined && v.to !== undefined && v.stages !== undefined && v.mode !== undefined && v.responsible !== undefined && v.where !== undefined && (!(v.mode !== undefined && (v.mode === undefined || ((v.mode === "push" || v.mode === "board")))) || (v.when !== undefined));
}

function ideaFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "title":
      case "text":
      case "public_reason":
        if (!(cxText(value))) return false;
        break;
      case "status":
        if (!(["received","in_analysis","planned","in_progress","implemented","postponed","rejected","cancelled"].includes(value))) return false;
        break;
      case "cases":
        if (!(Array.isArray(value) && value.every(cxCaseId))) return false;
        break;
      case "tags":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "supporters":
        if (!(Array.isArray(value) && value.every(cxClientOrPerson))) return false;
        break;
      case "route":
        if (!(isObject(value) && (value.department !== undefined || value.group !== undefined || value.contest !== undefined) && (value.department !== undefined ? departmentRoute(value) : value.group !== undefined ? groupRoute(value) : value.contest !== undefined ? contestRoute(value) : true))) return false;
        break;
      case "score":
        if (!(ideaScore(value))) return false;
        break;
      case "rejection":
        if (!(rejection(value))) return false;
        break;
      case "postponement":
        if (!(postponement(value))) return false;
        break;
      case "volunteers":
        if (!(Array.isArray(value) && value.every(volunteer))) return false;
        break;
      case "project":
        if (!(project(value))) return false;
        break;
      case "checkins":
        if (!(Array.isArray(value) && value.every(checkIn))) return false;
        break;
      case "comments":
        if (!(Array.isArray(value) && value.every(comment))) return false;
        break;
      case "cancellation":
        if (!(cancellation(value))) return false;
        break;
      case "outcome":
        if (!(ideaOutcome(value))) return false;
        break;
      case "author":
        if (!(cxId(value))) return false;
        break;
      case "changes":
        if (!(Array.isArray(value) && value.every((v) => isObject(v) && (v.change !== undefined || v.add !== undefined || v.remove !== undefined) && (v.change !== undefined ? changedPart(v) : v.add !== undefined ? addedPart(v) : v.remove !== undefined ? removedPart(v) : true)))) return false;
        break;
      case "applied":
        if (!(ideaApplication(value))) return false;
        break;
      case "history":
        if (!(Array.isArray(value) && value.every(ideaHistoryEntry))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.title !== undefined && v.text !== undefined && v.status !== undefined && v.history !== undefined;
}

function metricFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
      case "unit":
        if (!(cxText(value))) return false;
        break;
      case "better":
        if (!((value === "higher" || value === "lower"))) return false;
        break;
      case "stage":
      case "touchpoint":
      case "owner":
      case "task_type":
        if (!(cxId(value))) return false;
        break;
      case "order":
        if (!(Number.isFinite(value))) return false;
        break;
      case "kind":
        if (!(["nps","csat","csi","ces","time","share","count","money"].includes(value))) return false;
        break;
      case "method":
        if (!(["mean","share","index","median","sum"].includes(value))) return false;
        break;
      case "source":
        if (!(metricSource(value))) return false;
        break;
      case "computed":
        if (!(metricComputation(value))) return false;
        break;
      case "scale":
        if (!(metricScale(value))) return false;
        break;
      case "top":
        if (!(Number.isInteger(value))) return false;
        break;
      case "weights":
        if (!(isObject(value) && everyValue(value, (v) => Number.isFinite(v) && v >= 0))) return false;
        break;
      case "targets":
        if (!(Array.isArray(value) && value.every(metricTarget))) return false;
        break;
      case "baselines":
        if (!(Array.isArray(value) && value.every(metricBaseline))) return false;
        break;
      case "expectation":
        if (!(metricExpectation(value))) return false;
        break;
      case "benchmark":
        if (!(Array.isArray(value) && value.every(metricBenchmark))) return false;
        break;
      case "balance":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "by":
        if (!(Array.isArray(value) && value.every(cxText))) return false;
        break;
      case "review":
        if (!((value === "month" || value === "quarter" || value === "week"))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined && v.unit !== undefined && v.better !== undefined && v.stage !== undefined && v.owner !== undefined && v.source !== undefined && v.review !== undefined;
}

function playbookFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "stage":
      case "starts_on":
        if (!(cxId(value))) return false;
        break;
      case "segments":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "steps":
        if (!(Array.isArray(value) && value.every(playbookStep))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined && v.stage !== undefined && v.starts_on !== undefined;
}

function questionFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "handoff":
      case "to":
      case "by":
        if (!(cxId(value))) return false;
        break;
      case "about":
        if (!(isObject(value) && (value.event !== undefined || value.announcement !== undefined) && (value.event !== undefined ? aboutEvent(value) : value.announcement !== undefined ? aboutNews(value) : true))) return false;
        break;
      case "asked":
      case "answered":
        if (!(cxMoment(value))) return false;
        break;
      case "question":
      case "answer":
      case "published_in":
        if (!(cxText(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.handoff !== undefined && v.to !== undefined && v.by !== undefined && v.asked !== undefined && v.question !== undefined;
}

function routingFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "rules":
        if (!(Array.isArray(value) && value.every(routingRule))) return false;
        break;
      case "fallback":
        if (!(cxId(value))) return false;
        break;
      case "escalation":
        if (!(Array.isArray(value) && value.every(escalationStep))) return false;
        break;
      case "ideas":
        if (!(Array.isArray(value) && value.every(ideaRule))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.fallback !== undefined;
}

function scenarioFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
      case "goal":
        if (!(cxText(value))) return false;
        break;
      case "segment":
      case "group":
        if (!(cxId(value))) return false;
        break;
      case "steps":
        if (!(Array.isArray(value) && value.every(scenarioStep))) return false;
        break;
      case "participants":
        if (!(Array.isArray(value) && value.every(participant))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined && v.goal !== undefined;
}

function segmentsFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "attributes":
        if (!(isObject(value) && Object.keys(value).every(cxId) && everyValue(value, attribute))) return false;
        break;
      case "segments":
        if (!(Array.isArray(value) && value.every(segment))) return false;
        break;
      case "signals":
        if (!(Array.isArray(value) && value.every(signal))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function successMapFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "success":
        if (!(success(value))) return false;
        break;
      case "stages":
        if (!(Array.isArray(value) && value.length >= 1 && value.every(stage))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.success !== undefined && v.stages !== undefined;
}

function taskFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "title":
        if (!(cxText(value))) return false;
        break;
      case "type":
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "due":
        if (!(date(value))) return false;
        break;
      case "status":
        if (!(["open","in_progress","in_question","completed","cancelled"].includes(value))) return false;
        break;
      case "cases":
        if (!(Array.isArray(value) && value.every(cxCaseId))) return false;
        break;
      case "tags":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "origin":
        if (!(isObject(value) && (value.metric !== undefined || value.playbook !== undefined || value.promise !== undefined) && (value.metric !== undefined ? metricOrigin(value) : value.playbook !== undefined ? playbookOrigin(value) : value.promise !== undefined ? promiseOrigin(value) : true))) return false;
        break;
      case "history":
        if (!(Array.isArray(value) && value.every(taskHistoryEntry))) return false;
        break;
      case "followup":
        if (!(followUp(value))) return false;
        break;
      case "escalations":
        if (!(Array.isArray(value) && value.every(escalation))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.title !== undefined && v.type !== undefined && v.owner !== undefined && v.due !== undefined && v.status !== undefined && v.history !== undefined;
}

function teamFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
      case "gains":
      case "reports_to":
        if (!(cxText(value))) return false;
        break;
      case "system":
      case "stakeholder":
      case "calendar":
        if (!(cxId(value))) return false;
        break;
      case "members":
        if (!(Array.isArray(value) && value.every(member) && value.filter((v) => isObject(v) && v.head !== undefined && (v.head === undefined || (v.head === true))).length <= 1)) return false;
        break;
      case "stages":
        if (!(isObject(value) && everyValue(value, stageContact))) return false;
        break;
      case "targets":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "goals":
        if (!(Array.isArray(value) && value.every(goal))) return false;
        break;
      case "authority":
        if (!(Array.isArray(value) && value.every(authority))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined;
}

function touchpointFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
      case "client_does":
      case "expectation":
      case "reality":
      case "barrier":
        if (!(cxText(value))) return false;
        break;
      case "stage":
      case "owner":
        if (!(cxId(value))) return false;
        break;
      case "order":
        if (!(Number.isFinite(value))) return false;
        break;
      case "supported_by":
      case "channels":
      case "metrics":
        if (!(Array.isArray(value) && value.every(cxId))) return false;
        break;
      case "emotion":
      case "expected_emotion":
        if (!(Number.isFinite(value) && value >= -2 && value <= 2)) return false;
        break;
      case "moment_of_truth":
        if (!(typeof value === "boolean")) return false;
        break;
      case "backstage":
        if (!(Array.isArray(value) && value.every(backstageAction))) return false;
        break;
      case "evidence":
        if (!(Array.isArray(value) && value.every(cxText))) return false;
        break;
      case "retired":
        if (!(date(value))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined && v.stage !== undefined && v.owner !== undefined && v.client_does !== undefined && v.expectation !== undefined;
}

function vocabularyFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "channels":
        if (!(Array.isArray(value) && value.every(channel))) return false;
        break;
      case "systems":
        if (!(Array.isArray(value) && value.every(system))) return false;
        break;
      case "events":
        if (!(Array.isArray(value) && value.every(businessEvent))) return false;
        break;
      case "tags":
        if (!(Array.isArray(value) && value.every(tag))) return false;
        break;
      case "task_types":
        if (!(Array.isArray(value) && value.every(taskType))) return false;
        break;
      case "churn_reasons":
        if (!(Array.isArray(value) && value.every(churnReason))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return true;
}

function workspaceFile(v) {
  if (!isObject(v)) return false;
  for (const key in v) {
    const value = v[key];
    switch (key) {
      case "name":
        if (!(cxText(value))) return false;
        break;
      case "locale":
        if (!((value === "en" || value === "ru"))) return false;
        break;
      case "timezone":
        if (!(cxTimezone(value))) return false;
        break;
      case "cx_team":
        if (!(cxId(value))) return false;
        break;
      case "calendars":
        if (!(isObject(value) && Object.keys(value).every(cxId) && everyValue(value, calendar))) return false;
        break;
      case "limits":
        if (!(limits(value))) return false;
        break;
      case "rules":
        if (!(isObject(value) && everyValue(value, (v) => (v === "off" || v === "warning" || v === "error")))) return false;
        break;
      case "preset":
        if (!((value === "minimal" || value === "recommended" || value === "strict"))) return false;
        break;
      case "changes":
        if (!(isObject(value) && everyValue(value, (v) => ["breaking","loosening","tightening","neutral","off"].includes(v)))) return false;
        break;
      case "reviewers":
        if (!(isObject(value) && everyValue(value, (v) => Array.isArray(v) && v.every(cxText)))) return false;
        break;
      default:
        if (!key.startsWith("x-")) return false;
    }
  }
  return v.name !== undefined;
}

export const validators = {
  "ack": ackFile,
  "announcement": announcementFile,
  "case": caseFile,
  "client": clientFile,
  "group": groupFile,
  "handoff": handoffFile,
  "idea": ideaFile,
  "metric": metricFile,
  "playbook": playbookFile,
  "question": questionFile,
  "routing": routingFile,
  "scenario": scenarioFile,
  "segments": segmentsFile,
  "success-map": successMapFile,
  "task": taskFile,
  "team": teamFile,
  "touchpoint": touchpointFile,
  "vocabulary": vocabularyFile,
  "workspace": workspaceFile,
};
